package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.json.JsonProblem.Kind;
import dev.postmortem.model.Postmortem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of older schema versions, here of the versions -1 and 0, which never were. */
final class SchemaMigrationTest {

    @SuppressWarnings("NullAway") // Hosts without NullAway give null.
    static Stream<Arguments> incompleteMigrations() {
        UnaryOperator<Map<String, Object>> change = UnaryOperator.identity();
        return Stream.of(
                arguments("from", null, "1", change),
                arguments("to", "0", null, change),
                arguments("change", "0", "1", null));
    }

    @ParameterizedTest
    @MethodSource("incompleteMigrations")
    void a_migration_names_what_it_lacks(
            String component, String from, String to, UnaryOperator<Map<String, Object>> change) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchemaMigration(from, to, change))
                .withMessageStartingWith("SchemaMigration." + component + " is missing");
    }

    private static final SchemaMigration HEADLINE_TO_NAME = new SchemaMigration("-1", "0", document -> {
        document.put("name", document.remove("headline"));
        return document;
    });
    private static final SchemaMigration NAME_TO_TITLE = new SchemaMigration("0", "1", document -> {
        document.put("title", document.remove("name"));
        document.computeIfPresent("labels", (name, labels) -> null);
        return document;
    });

    private final PostmortemJson json = PostmortemJson.builder()
            .addMigration(NAME_TO_TITLE)
            .addMigration(HEADLINE_TO_NAME)
            .build();

    @Test
    void an_older_document_goes_through_as_many_migrations_as_it_takes() {
        ReadDocument document = json.readDocument(
                "{\"schemaVersion\":\"-1\",\"headline\":\"Writes stall\",\"labels\":[1,1.5,true,null,{\"a\":[]}]}");

        assertThat(document.postmortem().title()).isEqualTo("Writes stall");
        assertThat(document.postmortem().schemaVersion()).isEqualTo("1");
        assertThat(document.places().of("/title")).isEmpty();
    }

    @Test
    void a_current_document_is_not_migrated() {
        assertThat(json.read("{\"schemaVersion\":\"1\",\"title\":\"t\"}").title())
                .isEqualTo("t");
        assertThat(json.read("{\"title\":\"t\"}").title()).isEqualTo("t");
    }

    @Test
    void what_is_wrong_after_migrating_is_reported_without_a_place() {
        JsonProblem problem = problem(json, "{\"schemaVersion\":\"0\",\"name\":7}");

        assertThat(problem.pointer()).isEqualTo("/title");
        assertThat(problem.region()).isEmpty();
        assertThat(problem).hasToString("/title: found the number 7, expected a text");
    }

    @Test
    void migrations_that_lead_elsewhere_are_of_no_use() {
        PostmortemJson circle = PostmortemJson.builder()
                .addMigration(new SchemaMigration("a", "b", UnaryOperator.identity()))
                .addMigration(new SchemaMigration("b", "a", UnaryOperator.identity()))
                .build();

        assertThat(problem(circle, "{\"schemaVersion\":\"a\",\"title\":\"t\"}").kind())
                .isEqualTo(Kind.UNSUPPORTED_VERSION);
    }

    @Test
    void a_migration_that_fails_is_named() {
        PostmortemJson failing = PostmortemJson.builder()
                .addMigration(new SchemaMigration("0", "1", document -> {
                    throw new IllegalStateException("no name");
                }))
                .build();

        assertThat(problem(failing, "{\"schemaVersion\":\"0\"}").message())
                .isEqualTo(
                        "the migration from schema version \"0\" to \"1\" failed: java.lang.IllegalStateException: no name");
    }

    @Test
    void what_a_migration_threw_is_the_cause() {
        IllegalStateException thrown = new IllegalStateException("no name");
        PostmortemJson failing = migrating(document -> {
            throw thrown;
        });

        assertThat(failure(failing, "{\"schemaVersion\":\"0\"}")).hasCause(thrown);
    }

    @Test
    void a_migration_that_returns_something_else_than_json_is_named() {
        PostmortemJson failing = PostmortemJson.builder()
                .addMigration(new SchemaMigration("0", "1", document -> Map.of("title", List.of(Thread.State.NEW))))
                .build();

        assertThat(problem(failing, "{\"schemaVersion\":\"0\"}").message())
                .contains("return maps, lists, texts, numbers, truth values and null");
    }

    @Test
    void a_migration_gets_plain_values_of_every_kind_in_the_order_of_the_document() {
        Map<String, Object> seen = new LinkedHashMap<>();
        PostmortemJson spying = migrating(document -> {
            seen.putAll(document);
            return Map.of("title", "t");
        });

        spying.read("""
                {"schemaVersion":"0","z":"text","int":1,"long":2147483648,"big":9223372036854775808,"decimal":1.50,
                "truth":[true,false],"nothing":null,"object":{"b":{},"a":[[],null]}}""");

        assertThat(seen)
                .containsExactly(
                        entry("schemaVersion", "0"),
                        entry("z", "text"),
                        entry("int", 1),
                        entry("long", 2_147_483_648L),
                        entry("big", new BigInteger("9223372036854775808")),
                        entry("decimal", new BigDecimal("1.50")),
                        entry("truth", List.of(true, false)),
                        entry("nothing", null),
                        entry("object", seen.get("object")));
        assertThat(seen.get("object"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsExactly(entry("b", Map.of()), entry("a", Arrays.asList(List.of(), null)));
    }

    @Test
    void what_is_inside_is_the_migrations_own_to_modify() {
        PostmortemJson editing = migrating(document -> {
            ((List<?>) document.get("tags")).remove(0);
            ((Map<?, ?>) document.get("timeline")).remove("old");
            return document;
        });

        Postmortem postmortem =
                editing.read("{\"schemaVersion\":\"0\",\"title\":\"t\",\"tags\":[1,\"a\"],\"timeline\":{\"old\":1}}");

        assertThat(postmortem.tags()).containsExactly("a");
    }

    static Stream<Arguments> returned() {
        return Stream.of(
                arguments(true, "true"),
                arguments(List.of("a"), "a list"),
                arguments(Map.of("a", 1), "an object"),
                arguments(1, "the number 1"),
                arguments(2_147_483_648L, "the number 2147483648"),
                arguments(new BigInteger("9223372036854775808"), "the number 9223372036854775808"),
                arguments(new BigDecimal("1.50"), "the number 1.50"));
    }

    @ParameterizedTest
    @MethodSource("returned")
    void a_migration_may_return_any_json(Object returned, String found) {
        PostmortemJson returning = migrating(document -> {
            document.put("title", returned);
            return document;
        });

        JsonProblem problem = problem(returning, "{\"schemaVersion\":\"0\"}");

        assertThat(problem.message()).isEqualTo("found " + found + ", expected a text");
    }

    @Test
    void a_migration_that_returns_no_document_is_told_to() {
        PostmortemJson returning = migrating(document -> null);

        assertThat(problem(returning, "{\"schemaVersion\":\"0\"}").message())
                .isEqualTo("the migration from schema version \"0\" to \"1\" failed: it returned null:"
                        + " return the document, changed or a new one");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"}) // Only a raw map can have such a key.
    void a_migration_that_returns_a_key_that_is_no_text_is_told_so() {
        PostmortemJson returning = migrating(document -> {
            document.put("attributes", (Map) Map.of(1, "x"));
            return document;
        });

        assertThat(problem(returning, "{\"schemaVersion\":\"0\"}").message())
                .isEqualTo("the migration from schema version \"0\" to \"1\" failed: it returned a map with the key 1:"
                        + " the keys of all maps must be texts");
    }

    @Test
    void a_migration_that_returns_a_list_that_holds_itself_is_told_so() {
        PostmortemJson returning = migrating(document -> {
            List<Object> endless = new ArrayList<>();
            endless.add(endless);
            document.put("tags", endless);
            return document;
        });

        assertThat(problem(returning, "{\"schemaVersion\":\"0\"}").message())
                .isEqualTo("the migration from schema version \"0\" to \"1\" failed: it returned values nested more"
                        + " than 1000 deep: return maps and lists that do not hold themselves");
    }

    @Test
    void half_a_surrogate_pair_that_a_migration_returns_is_refused() {
        PostmortemJson returning = migrating(document -> {
            document.put("title", "half \ud83d");
            return document;
        });

        assertThat(problem(returning, "{\"schemaVersion\":\"0\"}").message())
                .startsWith("the text has half a surrogate pair");
    }

    @Test
    void a_null_that_a_migration_returns_is_told_as_one() {
        PostmortemJson nulling = migrating(document -> {
            document.put("title", null);
            document.put("tags", Arrays.asList("a", null));
            return document;
        });

        assertThat(failure(nulling, "{\"schemaVersion\":\"0\"}")).hasMessage("""
                        2 problems:
                        /title: property "title" is null: it is mandatory, give it as a text
                        /tags/1: found null: leave the element out or give it a value""");
    }

    @Test
    void what_a_migration_nulls_is_left_out() {
        PostmortemJson nulling = migrating(document -> {
            document.put("state", null);
            return document;
        });

        assertThat(nulling.read("{\"schemaVersion\":\"0\",\"title\":\"t\",\"state\":\"over\"}")
                        .state())
                .isEmpty();
    }

    @Test
    void a_migration_does_not_see_a_document_that_contradicts_itself() {
        PostmortemJson failing = migrating(document -> {
            throw new IllegalStateException("migrated all the same");
        });

        assertThat(failure(failing, "{\"schemaVersion\":\"0\",\"name\":\"a\",\"name\":\"b\"}")
                        .problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.DUPLICATE_PROPERTY);
    }

    @ParameterizedTest
    @CsvSource({
        "2,                   read it with a newer version of the library",
        "999999999999999999,  read it with a newer version of the library",
        "01,                  register a SchemaMigration that leads from \"01\" to \"1\"",
        "1.1,                 register a SchemaMigration that leads from \"1.1\" to \"1\""
    })
    void a_version_that_cannot_be_read_is_told_apart_by_its_age(String version, String whatToDo) {
        assertThat(problem(json, "{\"schemaVersion\":\"" + version + "\",\"title\":\"t\"}")
                        .message())
                .isEqualTo("the document has schema version \"" + version
                        + "\", this version of the library reads \"1\": " + whatToDo);
    }

    @Test
    void two_ways_out_of_one_version_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostmortemJson.builder()
                        .addMigration(NAME_TO_TITLE)
                        .addMigration(new SchemaMigration("0", "2", UnaryOperator.identity()))
                        .build())
                .withMessage("There are two migrations from schema version \"0\": register one");
    }

    @Test
    void a_migration_away_from_the_current_version_is_refused() {
        PostmortemJson.Builder exchanged =
                PostmortemJson.builder().addMigration(new SchemaMigration("1", "0", UnaryOperator.identity()));

        assertThatIllegalArgumentException()
                .isThrownBy(exchanged::build)
                .withMessage("The migration from schema version \"1\" to \"0\" would never run, because \"1\" is the"
                        + " version that is read: name the older version first");
    }

    @Test
    void a_migration_leads_somewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchemaMigration("0", "0", UnaryOperator.identity()))
                .withMessageContaining("different versions");
    }

    private static PostmortemJson migrating(UnaryOperator<Map<String, Object>> change) {
        return PostmortemJson.builder()
                .addMigration(new SchemaMigration("0", "1", change))
                .build();
    }

    private static JsonProblem problem(PostmortemJson json, String document) {
        return failure(json, document).problems().get(0);
    }

    private static PostmortemJsonException failure(PostmortemJson json, String document) {
        return catchThrowableOfType(PostmortemJsonException.class, () -> json.read(document));
    }
}
