package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Stream;

/** The mappers that hosts use: each configuration in both majors of Jackson. */
@SuppressWarnings("ImmutableEnumChecker") // a mapper that is built does not change
public enum JsonMappers {
    DEFAULT(jackson2().build(), jackson3().build()),
    SORTED(
            jackson2()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build(),
            jackson3()
                    .enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(tools.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build()),
    SNAKE_CASE(
            jackson2()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build(),
            jackson3()
                    .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                    .build()),
    FIELDS_ONLY(
            jackson2()
                    .visibility(PropertyAccessor.ALL, Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .build(),
            jackson3()
                    .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                            .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                    .build());

    private final JsonMapper jackson2;
    private final tools.jackson.databind.json.JsonMapper jackson3;

    JsonMappers(JsonMapper jackson2, tools.jackson.databind.json.JsonMapper jackson3) {
        this.jackson2 = jackson2;
        this.jackson3 = jackson3;
    }

    public String write2(Object value) {
        try {
            return jackson2.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public String write3(Object value) {
        return jackson3.writeValueAsString(value);
    }

    public <T> T read2(String json, Class<T> type) {
        try {
            return jackson2.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public <T> T read3(String json, Class<T> type) {
        return jackson3.readValue(json, type);
    }

    public static Stream<JsonMappers> all() {
        return Stream.of(values());
    }

    private static JsonMapper.Builder jackson2() {
        return JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule());
    }

    private static tools.jackson.databind.json.JsonMapper.Builder jackson3() {
        return tools.jackson.databind.json.JsonMapper.builder();
    }
}
