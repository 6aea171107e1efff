"""The job of examples/notebook.ipynb with kamiwaza-sdk."""

from kamiwaza_sdk import KamiwazaClient

client = KamiwazaClient()
for model in client.models.search_models("qwen3"):
    print(model.repo_modelId)
client.models.initiate_model_download("Qwen/Qwen3-0.6B-GGUF", quantization="q4_k_m")
client.models.wait_for_download("Qwen/Qwen3-0.6B-GGUF")
deployment = client.serving.deploy_model(repo_id="Qwen/Qwen3-0.6B-GGUF")
engine = client.openai.get_client(deployment_id=deployment)
name = engine.models.list().data[0].id
messages = [{"role": "user", "content": "Why is the sky blue?"}]
for chunk in engine.chat.completions.create(model=name, messages=messages, stream=True):
    print(chunk.choices[0].delta.content or "" if chunk.choices else "", end="")
