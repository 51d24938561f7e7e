package dev.postmortem.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.ReadDocument;
import dev.postmortem.json.SchemaMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.render.report.TextReport;
import dev.postmortem.validation.Baseline;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.json.BaselineJson;
import dev.postmortem.validation.json.ReportSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks after the files of a repository: a gate, a baseline, another schema. */
final class ArchiveRecipeTest {

    private final PostmortemValidator validator =
            PostmortemValidator.builder().profile(Profile.publish()).build();

    @TempDir
    private Path folder;

    // tag::gate[]
    void passes(Path file) throws IOException {
        ReadDocument document = PostmortemJson.standard().readDocument(file);
        ValidationReport report = validator.validate(document.postmortem());
        if (report.verdict() != ReportVerdict.PASS) {
            throw new AssertionError(TextReport.of(ReportSources.locate(report, file.toString(), document)));
        }
    }
    // end::gate[]

    @Test
    void a_postmortem_that_holds_up_passes_the_gate() throws IOException {
        Path file = folder.resolve("inc-142.json");
        PostmortemJson.standard().writeTo(OrdersIndexMigration.postmortem(), file);

        assertThatCode(() -> passes(file)).doesNotThrowAnyException();
    }

    @Test
    void one_that_does_not_is_told_with_its_lines() throws IOException {
        Path file = folder.resolve("inc-143.json");
        PostmortemJson.standard().writeTo(OrdersIndexMigration.draft(), file);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> passes(file))
                .withMessageStartingWith("FAIL in profile publish")
                .withMessageContaining("inc-143.json:1:");
    }

    @Test
    void what_an_archive_has_does_not_count_and_what_is_new_does() throws IOException {
        List<Postmortem> archive = List.of(
                Postmortem.builder().id("INC-7").title("Old outage").build(),
                Postmortem.builder().id("INC-8").title("Older outage").build());
        Path file = folder.resolve("baseline.json");

        // tag::baseline[]
        Baseline known = Baseline.empty();
        for (Postmortem old : archive) {
            known = known.plus(old, validator.validate(old));
        }
        Files.writeString(file, BaselineJson.write(known)); // once, and committed

        PostmortemValidator adopting = PostmortemValidator.builder()
                .profile(Profile.publish())
                .baseline(BaselineJson.read(Files.readString(file)))
                .build();
        // end::baseline[]

        assertThat(archive).allMatch(old -> adopting.validate(old).verdict() == ReportVerdict.PASS);
        assertThat(adopting.validate(archive.get(0).withId("INC-9")).verdict()).isEqualTo(ReportVerdict.FAIL);
    }

    @Test
    void what_a_house_had_before_becomes_a_postmortem() throws IOException {
        Path file = folder.resolve("inc-3.json");
        Files.writeString(file, """
                {"schemaVersion": "acme-2", "headline": "Writes stalled", "todo": ["Set a lock timeout", "Alert on waits"]}
                """);

        // tag::migrate[]
        SchemaMigration fromOurs = new SchemaMigration("acme-2", "1", document -> {
            List<Map<String, Object>> actions = ((List<?>) document.remove("todo"))
                    .stream().map(what -> Map.<String, Object>of("what", what)).toList();
            document.put("title", document.remove("headline"));
            document.put("actionItems", Map.of("items", actions));
            return document;
        });
        PostmortemJson upgrading =
                PostmortemJson.builder().addMigration(fromOurs).build();
        upgrading.writeTo(upgrading.read(file), file);
        // end::migrate[]

        Postmortem upgraded = PostmortemJson.standard().read(file);
        assertThat(upgraded.title()).isEqualTo("Writes stalled");
        assertThat(upgraded.actionItems().items())
                .extracting(ActionItem::what)
                .containsExactly("Set a lock timeout", "Alert on waits");
    }
}
