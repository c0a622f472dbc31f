# %% [markdown]
# # Monthly scores between pairs of states
#
#     chancery export --format parquet --out tables
#     python3 dyad_scores.py tables scores
#
# Needs pandas and matplotlib; reads Parquet where pyarrow is installed, else the CSV of
# `chancery export --format csv`. Opens as a notebook in Jupyter (jupytext) and VS Code.

# %%
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

tables = Path(sys.argv[1] if len(sys.argv) > 1 else "tables")
out = Path(sys.argv[2] if len(sys.argv) > 2 else "scores")
out.mkdir(parents=True, exist_ok=True)


def table(name):
    """A table of the export; codes stay text, so that "042" keeps its zero."""
    parquet = tables / f"{name}.parquet"
    if parquet.exists():
        return pd.read_parquet(parquet)
    return pd.read_csv(tables / f"{name}.csv", dtype={"cameo": str}, keep_default_na=False,
                       na_values={"plover_score": [""], "date_earliest": [""]})


# %% [markdown]
# Only what occurred, by the month at least, between two named sides. One happening counts once a
# direction, however many reports tell of it.

# %%
dyads = table("dyads")
occurred = dyads[
    (dyads["status"] == "occurred")
    & (dyads["polarity"] == "positive")
    & dyads["date_precision"].isin(["day", "month"])
    & dyads["plover_score"].notna()
    & dyads["recipient"].fillna("").ne("")
].copy()
occurred["month"] = pd.to_datetime(occurred["date_earliest"]).dt.strftime("%Y-%m")
once = occurred.sort_values("event").drop_duplicates(["entry", "actor", "recipient"])
scores = (
    once.groupby(["actor", "recipient", "month"])["plover_score"]
    .agg(score="mean", n="size")
    .reset_index()
    .sort_values(["actor", "recipient", "month"])
)
scores["score"] = scores["score"].round(4)
scores.to_csv(out / "dyad_scores.csv", index=False)

# %%
figure, axes = plt.subplots(figsize=(9, 5))
for (actor, recipient), pair in scores.groupby(["actor", "recipient"]):
    axes.plot(pd.to_datetime(pair["month"]), pair["score"], marker="o", label=f"{actor} → {recipient}")
axes.axhline(0, color="grey", linewidth=0.5)
axes.set_ylabel("mean PLOVER score")
if len(scores):
    axes.legend(fontsize="small")
figure.savefig(out / "dyad_scores.png", dpi=120)
