"""The import assistant: a file on its way into the plan, looked at step by step before anything is written."""
