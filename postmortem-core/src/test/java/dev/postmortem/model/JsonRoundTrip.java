package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** What hosts do with their own mappers: Jackson 2 with its modules for Java 8, and Jackson 3 as it is. */
public final class JsonRoundTrip {

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .build();

    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    private JsonRoundTrip() {}

    /** Asserts that both mappers write the same text and read an equal value from it. */
    public static void assertLossless(Object value) {
        String json = writtenByJackson3(value);

        assertThat(writtenByJackson2(value)).isEqualTo(json);
        assertThat(readByJackson2(json, value.getClass())).isEqualTo(value);
        assertThat(readByJackson3(json, value.getClass())).isEqualTo(value);
    }

    public static String writtenByJackson2(Object value) {
        try {
            return JACKSON_2.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String writtenByJackson3(Object value) {
        return JACKSON_3.writeValueAsString(value);
    }

    public static <T> T readByJackson2(String json, Class<T> type) {
        try {
            return JACKSON_2.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T readByJackson3(String json, Class<T> type) {
        return JACKSON_3.readValue(json, type);
    }
}
