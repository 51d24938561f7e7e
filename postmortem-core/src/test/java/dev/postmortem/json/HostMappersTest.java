package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RandomValues;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whole postmortems in the mappers that hosts have, with configurations that they do not change for us. */
final class HostMappersTest {

    private static final int POSTMORTEMS = 20;

    enum Configuration {
        SORTED {
            @Override
            JsonMapper jackson3() {
                return JsonMapper.builder()
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build();
            }

            @Override
            com.fasterxml.jackson.databind.json.JsonMapper jackson2() {
                return builder2()
                        .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build();
            }
        },
        SNAKE_CASE {
            @Override
            JsonMapper jackson3() {
                return JsonMapper.builder()
                        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                        .build();
            }

            @Override
            com.fasterxml.jackson.databind.json.JsonMapper jackson2() {
                return builder2()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build();
            }
        },
        FIELDS_ONLY {
            @Override
            JsonMapper jackson3() {
                return JsonMapper.builder()
                        .changeDefaultVisibility(
                                checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                        .build();
            }

            @Override
            com.fasterxml.jackson.databind.json.JsonMapper jackson2() {
                return builder2()
                        .visibility(PropertyAccessor.ALL, Visibility.NONE)
                        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .build();
            }
        };

        abstract JsonMapper jackson3();

        abstract com.fasterxml.jackson.databind.json.JsonMapper jackson2();

        static com.fasterxml.jackson.databind.json.JsonMapper.Builder builder2() {
            return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule());
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_major_reads_what_either_writes(Configuration configuration) {
        JsonMapper jackson3 = configuration.jackson3();
        com.fasterxml.jackson.databind.json.JsonMapper jackson2 = configuration.jackson2();

        assertThat(postmortems())
                .allSatisfy(postmortem -> assertThat(List.of(
                                jackson3.writeValueAsString(postmortem), jackson2.writeValueAsString(postmortem)))
                        .allSatisfy(written -> {
                            assertThat(jackson3.readValue(written, Postmortem.class))
                                    .isEqualTo(postmortem);
                            assertThat(read(jackson2, written)).isEqualTo(postmortem);
                        }));
    }

    /** Sorted mappers differ: Jackson 3 leaves what a constructor takes in its order, Jackson 2 does not. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SORTED")
    void both_majors_write_the_same(Configuration configuration) {
        JsonMapper jackson3 = configuration.jackson3();
        com.fasterxml.jackson.databind.json.JsonMapper jackson2 = configuration.jackson2();

        assertThat(postmortems())
                .allSatisfy(postmortem -> assertThat(jackson2.writeValueAsString(postmortem))
                        .isEqualTo(jackson3.writeValueAsString(postmortem)));
    }

    private static Stream<Postmortem> postmortems() {
        return LongStream.range(0, POSTMORTEMS).mapToObj(seed -> RandomValues.random(Postmortem.class, seed));
    }

    private static Postmortem read(com.fasterxml.jackson.databind.json.JsonMapper jackson2, String json)
            throws JsonProcessingException {
        return jackson2.readValue(json, Postmortem.class);
    }
}
