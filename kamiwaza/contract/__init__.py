"""The contract that the client was generated from: releases and operations."""
