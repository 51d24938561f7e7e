package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.postmortem.json.JsonProblem.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Documents of older schema versions, here of the versions -1 and 0, which never were. */
final class SchemaMigrationTest {

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
    void a_migration_that_returns_something_else_than_json_is_named() {
        PostmortemJson failing = PostmortemJson.builder()
                .addMigration(new SchemaMigration("0", "1", document -> Map.of("title", List.of(Thread.State.NEW))))
                .build();

        assertThat(problem(failing, "{\"schemaVersion\":\"0\"}").message())
                .contains("return maps, lists, texts, numbers, truth values and null");
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
    void a_migration_leads_somewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchemaMigration("0", "0", UnaryOperator.identity()))
                .withMessageContaining("different versions");
    }

    private static JsonProblem problem(PostmortemJson json, String document) {
        return catchThrowableOfType(PostmortemJsonException.class, () -> json.read(document))
                .problems()
                .get(0);
    }
}
