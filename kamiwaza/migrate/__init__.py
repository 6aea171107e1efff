"""Rewrite programs for kamiwaza-sdk: `python -m kamiwaza.migrate FILE...`.

It needs the extra `migrate`. docs/moving-from-kamiwaza-sdk.md describes it.
"""
