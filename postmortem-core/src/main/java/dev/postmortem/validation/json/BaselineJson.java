package dev.postmortem.validation.json;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.Baseline;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes baselines: an object with the ids of documents as keys and lists of fingerprints as values.
 *
 * @since 0.1.0
 */
public final class BaselineJson {

    private BaselineJson() {}

    /**
     * Writes a baseline, a line for each finding, so that a change can be reviewed.
     *
     * @param baseline the baseline
     * @return the text, the same for the same content
     */
    public static String write(Baseline baseline) {
        return PlainJson.write(
                Mandatory.given("BaselineJson.baseline", baseline).documents());
    }

    /**
     * Reads a baseline.
     *
     * @param json what {@link #write} wrote
     * @return the baseline
     * @throws IllegalArgumentException if it is none
     */
    public static Baseline read(String json) {
        JsonNode tree = PlainJson.object(
                "baseline", "{\"INC-142\": [\"fingerprint\"]}", Mandatory.text("BaselineJson.json", json));
        Map<String, Set<String>> documents = new TreeMap<>();
        tree.properties().forEach(document -> documents.put(document.getKey(), fingerprints(document)));
        return new Baseline(documents);
    }

    private static Set<String> fingerprints(Map.Entry<String, JsonNode> document) {
        Set<String> fingerprints = new TreeSet<>();
        for (JsonNode fingerprint : document.getValue()) {
            if (!fingerprint.isString()) {
                throw none("\"" + document.getKey() + "\"");
            }
            fingerprints.add(fingerprint.stringValue());
        }
        if (!document.getValue().isArray()) {
            throw none("\"" + document.getKey() + "\"");
        }
        return fingerprints;
    }

    private static IllegalArgumentException none(String where) {
        return new IllegalArgumentException("The baseline is none at " + where
                + ": it must be an object with the ids of documents as keys and lists of fingerprints as values");
    }
}
