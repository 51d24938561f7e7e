package dev.postmortem.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** An ordinary mapper of either major version of Jackson, with no module of ours. */
public final class BothJacksons {

    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();
    private static final tools.jackson.databind.json.JsonMapper THREE =
            tools.jackson.databind.json.JsonMapper.builder().build();

    private BothJacksons() {}

    /** Writes with Jackson 2. */
    public static String write2(Object value) {
        try {
            return TWO.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes with Jackson 3. */
    public static String write3(Object value) {
        return THREE.writeValueAsString(value);
    }

    /** Reads with Jackson 2. */
    public static <T> T read2(String json, Class<T> type) {
        try {
            return TWO.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Reads with Jackson 3. */
    public static <T> T read3(String json, Class<T> type) {
        return THREE.readValue(json, type);
    }
}
