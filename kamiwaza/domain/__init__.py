"""Rules over the platform's objects: deployments, downloads, inference, recommendations."""
