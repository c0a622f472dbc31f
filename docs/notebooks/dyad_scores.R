# Monthly scores between pairs of states
#
#   chancery export --format parquet --out tables
#   Rscript dyad_scores.R tables scores
#
# Needs no package; reads Parquet where arrow is installed, else the CSV of
# `chancery export --format csv`.

arguments <- commandArgs(trailingOnly = TRUE)
tables <- if (length(arguments) > 0) arguments[1] else "tables"
out <- if (length(arguments) > 1) arguments[2] else "scores"
dir.create(out, recursive = TRUE, showWarnings = FALSE)

# Codes stay text, so that "042" keeps its zero.
read_table <- function(name) {
  parquet <- file.path(tables, paste0(name, ".parquet"))
  if (file.exists(parquet) && requireNamespace("arrow", quietly = TRUE)) {
    return(as.data.frame(arrow::read_parquet(parquet)))
  }
  read.csv(file.path(tables, paste0(name, ".csv")), colClasses = "character",
           encoding = "UTF-8", na.strings = character())
}

# Only what occurred, by the month at least, between two named sides. One happening counts once a
# direction, however many reports tell of it.
dyads <- read_table("dyads")
dyads$plover_score <- as.numeric(dyads$plover_score)
dyads$recipient[is.na(dyads$recipient)] <- ""
occurred <- subset(dyads, status == "occurred" & polarity == "positive" &
                     date_precision %in% c("day", "month") & !is.na(plover_score) & recipient != "")
occurred$month <- substr(as.character(occurred$date_earliest), 1, 7)
occurred <- occurred[order(occurred$event, method = "radix"), ]
once <- occurred[!duplicated(occurred[c("entry", "actor", "recipient")]), ]

if (nrow(once) > 0) {
  scores <- aggregate(plover_score ~ actor + recipient + month, once,
                      function(x) c(score = mean(x), n = length(x)))
  scores <- data.frame(scores[c("actor", "recipient", "month")],
                       score = round(scores$plover_score[, "score"], 4),
                       n = scores$plover_score[, "n"])
  scores <- scores[order(scores$actor, scores$recipient, scores$month, method = "radix"), ]
} else {
  scores <- data.frame(actor = character(), recipient = character(), month = character(),
                       score = numeric(), n = integer())
}
write.csv(scores, file.path(out, "dyad_scores.csv"), row.names = FALSE, quote = FALSE)

pdf(file.path(out, "dyad_scores.pdf"), width = 9, height = 5)
if (nrow(scores) > 0) {
  day <- as.Date(paste0(scores$month, "-01"))
  pair <- paste(scores$actor, "to", scores$recipient)
  plot(day, scores$score, type = "n", xlab = "", ylab = "mean PLOVER score")
  abline(h = 0, col = "grey")
  for (i in seq_along(unique(pair))) {
    mine <- pair == unique(pair)[i]
    points(day[mine], scores$score[mine], type = "o", col = i, pch = 19)
  }
  legend("topleft", unique(pair), col = seq_along(unique(pair)), pch = 19, cex = 0.7)
}
invisible(dev.off())
