package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.postmortem.json.internal.Shape;
import dev.postmortem.json.internal.Shapes;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Owner;
import dev.postmortem.testing.RandomValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The published schema, judged by an independent validator. */
final class PostmortemSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/dev/postmortem/json/postmortem-1.schema.json");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final PostmortemJson JSON = PostmortemJson.standard();

    @Test
    void the_file_is_what_the_model_says() throws IOException {
        String generated = new JsonText(
                        SchemaGenerator.schema(ModelDocs.of(Path.of("src/main/java/dev/postmortem/model"))))
                .pretty();
        if (Boolean.getBoolean("update.schema")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, generated, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(FILE, StandardCharsets.UTF_8))
                .as(
                        "%s is out of date; if the change of the model is intended, run: mvn -pl postmortem-core -am test"
                                + " -Dtest=PostmortemSchemaTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.schema=true",
                        FILE)
                .isEqualTo(generated);
    }

    @Test
    void the_jar_carries_the_file() throws IOException {
        assertThat(PostmortemSchema.text()).isEqualTo(Files.readString(FILE, StandardCharsets.UTF_8));
    }

    @Test
    void it_is_a_valid_schema_of_its_draft() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(file(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void every_property_has_a_description() {
        List<String> without = new ArrayList<>();
        collectUndescribed(JsonMapper.shared().readValue(file(), Map.class), "", without);

        assertThat(without).isEmpty();
    }

    @Test
    void a_postmortem_with_every_attribute_is_valid() {
        assertThat(errors(JSON.write(RandomValues.full(Postmortem.class, 1)))).isEmpty();
    }

    @Property(tries = 100)
    void what_is_written_is_valid(@ForAll long seed) {
        assertThat(errors(JSON.write(RandomValues.random(Postmortem.class, seed))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "role", "person"})
    void each_leaf_of_a_sealed_type_is_valid(String type) {
        assertThat(errors("{\"title\":\"t\",\"actionItems\":{\"items\":[{\"what\":\"w\",\"owner\":{\"type\":\"" + type
                        + "\",\"name\":\"n\"}}]}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-03-14T10:00Z\"",
                "\"2026-03-14T10:00Z/2026-03-14T10:40Z\"",
                "\"[2026-03-14T10:00Z..2026-03-14T10:40Z]\"",
                "{\"text\":\"Thursday evening\"}",
                "{\"unknown\":\"the log was lost\"}",
                "{\"notApplicable\":\"nothing ended\"}"
            })
    void each_kind_of_time_is_valid(String time) {
        assertThat(errors("{\"title\":\"t\",\"summary\":{\"when\":" + time + "}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"12.5 %\"",
                "{\"words\":\"almost all\"}",
                "{\"unknown\":\"nobody counted\"}",
                "{\"notApplicable\":\"a near miss\"}"
            })
    void each_kind_of_amount_is_valid(String amount) {
        assertThat(errors(
                        "{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"users\",\"amount\":" + amount + "}]}}"))
                .isEmpty();
    }

    @Test
    void owner_is_the_only_sealed_type_and_has_no_other_leaf() {
        assertThat(new ClassFileImporter().importPackages("dev.postmortem.model"))
                .filteredOn(type -> type.isAnnotatedWith(JsonTypeInfo.class))
                .extracting(JavaClass::getSimpleName)
                .containsExactly("Owner");
        assertThat(((Shape.Variants) Shapes.of(Owner.class)).leaves()).containsOnlyKeys("team", "role", "person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"title\":\"\"}",
                "{\"title\":null}",
                "{\"title\":\"t\",\"titel\":\"t\"}",
                "{\"title\":\"t\",\"schemaVersion\":\"2\"}",
                "{\"title\":\"t\",\"state\":\"over\"}",
                "{\"title\":\"t\",\"tags\":[null]}",
                "{\"title\":\"t\",\"tags\":\"a\"}",
                "{\"title\":\"t\",\"kinds\":[\"Not A Code\"]}",
                "{\"title\":\"t\",\"severity\":{\"scale\":\"SEV\",\"level\":\"SEV-1\",\"rank\":0}}",
                "{\"title\":\"t\",\"severity\":{\"scale\":\"SEV\",\"level\":\"SEV-1\",\"rank\":1.5}}",
                "{\"title\":\"t\",\"links\":[{\"title\":\"x\",\"url\":\"javascript:alert(1)\"}]}",
                "{\"title\":\"t\",\"attributes\":{\"acme.x\":1}}",
                "{\"title\":\"t\",\"attributes\":{\"Not A Key\":\"x\"}}",
                "{\"title\":\"t\",\"summary\":{\"when\":\"Thursday evening\"}}",
                "{\"title\":\"t\",\"summary\":{\"when\":\"2026-3-14\"}}",
                "{\"title\":\"t\",\"summary\":{\"when\":\"2026-03-14T10\"}}",
                "{\"title\":\"t\",\"summary\":{\"when\":{}}}",
                "{\"title\":\"t\",\"summary\":{\"when\":{\"original\":\"11pm-ish\"}}}",
                "{\"title\":\"t\",\"summary\":{\"when\":{\"value\":\"Thursday\"}}}",
                "{\"title\":\"t\",\"summary\":{\"when\":{\"text\":\"Thursday\",\"unknown\":\"no log\"}}}",
                "{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"n\",\"amount\":\"many\"}]}}",
                "{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"n\",\"amount\":\"$5\"}]}}",
                "{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"n\",\"amount\":{\"baseline\":\"all\"}}]}}",
                "{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"n\",\"amount\":\"5\",\"id\":\"ME 1\"}]}}",
                "{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"n\",\"amount\":\"5\",\"id\":\"\u202EME-1\"}]}}",
                "{\"title\":\"t\",\"systems\":{\"services\":[{\"id\":\"\",\"name\":\"n\"}]}}",
                "{\"title\":\"t\",\"summary\":{\"when\":{\"value\":7}}}",
                "{\"title\":\"t\",\"actionItems\":{\"items\":[{\"what\":\"w\",\"owner\":{\"type\":\"committee\",\"name\":\"n\"}}]}}",
                "{\"title\":\"t\",\"actionItems\":{\"items\":[{\"what\":\"w\",\"owner\":{\"name\":\"n\"}}]}}",
                "{\"title\":\"t\",\"actionItems\":{\"items\":[{\"what\":\"w\",\"due\":\"28.3.2026\"}]}}",
                "{\"title\":\"t\",\"severity\":{\"scale\":\"SEV\",\"level\":\"SEV-1\",\"rank\":2147483648}}",
                "{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"n\",\"amount\":9223372036854775808}]}}",
                "{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"n\",\"amount\":{\"words\":\" \"}}]}}",
                "{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"n\",\"amount\":{\"unknown\":\" \"}}]}}",
                "{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"n\",\"amount\":{\"value\":\"5\",\"baseline\":\" \"}}]}}",
                "{\"title\":\"t\",\"summary\":{\"when\":{\"notApplicable\":\"\"}}}",
                "{\"title\":\"t\",\"summary\":{\"when\":{\"value\":\"2026\",\"claims\":[{\"when\":\"2025\",\"source\":\" \"}]}}}",
                "{\"title\":\"t\",\"rootCause\":{\"conclusion\":{\"not-found\":\" \"}}}",
                "{\"title\":\"t\",\"rootCause\":{\"causes\":[{\"kind\":\"k\",\"text\":\"t\",\"sufficiency\":{\"jointlyWith\":[\" \"]}}]}}",
                "{\"title\":\"t\",\"actionItems\":{\"items\":[{\"what\":\"w\",\"due\":\"+12026-02-01\"}]}}",
                "{\"title\":\"t\",\"rootCause\":{\"conclusion\":\"not-found\"}}",
                "{\"title\":\"t\",\"rootCause\":{\"conclusion\":{\"not-found\":\"a\",\"found\":\"b\"}}}"
            })
    void broken_documents_are_rejected(String json) {
        assertThat(errors(json)).isNotEmpty();
    }

    private static List<Error> errors(String json) {
        return Holder.SCHEMA.validate(json, InputFormat.JSON);
    }

    private static void collectUndescribed(Object schema, String place, List<String> without) {
        if (schema instanceof List<?> list) {
            list.forEach(element -> collectUndescribed(element, place, without));
        } else if (schema instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?> properties) {
                properties.forEach((name, property) -> {
                    if (!(((Map<?, ?>) property).get("description") instanceof String text) || text.isBlank()) {
                        without.add(place + "." + name);
                    }
                });
            }
            map.forEach((name, below) -> collectUndescribed(below, place + "/" + name, without));
        }
    }

    private static String file() {
        try {
            return Files.readString(FILE, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Loaded late, so that the schema can be generated where there is none. */
    private static final class Holder {
        private static final Schema SCHEMA = REGISTRY.getSchema(file());
    }
}
