package dev.postmortem.fuzzing;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.ReadLimits;
import dev.postmortem.json.SchemaMigration;
import dev.postmortem.json.UnknownProperties;

/** Readers as hosts configure them, some with so little room that short documents exceed it. */
@SuppressWarnings("ImmutableEnumChecker") // Limits and readers are immutable, and say so in words alone.
enum Readers {
    STANDARD(ReadLimits.defaults(), UnknownProperties.FAIL),
    IGNORING(ReadLimits.defaults(), UnknownProperties.IGNORE),
    TIGHT(new ReadLimits(2_000, 6, 60, 40, 15, 5, 3), UnknownProperties.FAIL),
    TIGHT_AND_IGNORING(new ReadLimits(4_000, 4, 200, 100, 30, 10, 2), UnknownProperties.IGNORE),
    WIDE(new ReadLimits(60_000_000, 1_000, 20_000_000, 30_000_000, 30_000_000, 5_000, 1_000), UnknownProperties.FAIL),
    MIGRATING(ReadLimits.defaults(), UnknownProperties.FAIL);

    final ReadLimits limits;
    final boolean ignoring;
    final PostmortemJson json;

    Readers(ReadLimits limits, UnknownProperties unknownProperties) {
        this.limits = limits;
        this.ignoring = unknownProperties == UnknownProperties.IGNORE;
        PostmortemJson.Builder builder = PostmortemJson.builder().limits(limits).unknownProperties(unknownProperties);
        if (name().equals("MIGRATING")) {
            builder.addMigration(new SchemaMigration("2", "1", document -> {
                document.put("title", document.remove("id"));
                return document;
            }));
        }
        json = builder.build();
    }
}
