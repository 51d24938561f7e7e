package dev.postmortem.validation.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reference that is added to the model has to be added to the list as well. */
final class ReferencesTest {

    private static final Path MODEL = Path.of("src/main/java/dev/postmortem/model");
    private static final Pattern RECORD = Pattern.compile("(?ms)^/\\*\\*(.*?)\\*/.*?^public record (\\w+)");
    private static final Pattern REFERENCE = Pattern.compile("@param (\\w+) (?:the ids? of|where the finding stands)");

    @Test
    void every_component_that_the_model_documents_as_an_id_is_known() throws IOException {
        List<String> documented = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MODEL)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                documented.addAll(references(Files.readString(file)));
            }
        }

        assertThat(documented)
                .containsExactlyInAnyOrder(
                        "ActionItem.addresses",
                        "Alert.component",
                        "Cause.components",
                        "Cause.episode",
                        "Cause.causedBy",
                        "ContributingFactor.interactedWith",
                        "ContributingFactor.components",
                        "DataImpact.component",
                        "DataImpact.causedBy",
                        "Detection.event",
                        "ImpactWindow.component",
                        "ImpactWindow.episode",
                        "ImpactWindow.causedBy",
                        "Improvement.actions",
                        "Measure.component",
                        "Measure.episode",
                        "Measure.causedBy",
                        "MilestoneMark.scope",
                        "Mitigation.inForceUntil",
                        "Mitigation.addresses",
                        "Mitigation.components",
                        "Mitigation.episode",
                        "ObservabilityGap.component",
                        "RecoveryCheck.verifies",
                        "RecoveryMechanism.component",
                        "Strength.protectedElements",
                        "Sufficiency.jointlyWith",
                        "Suppression.place",
                        // What a suppression names is a rule, and what a related incident names is a postmortem.
                        "RelatedIncident.id",
                        "Suppression.rule",
                        "TimelineEvent.components",
                        "TimelineEvent.episode",
                        "TimelineEvent.concerns",
                        "Trigger.event");
    }

    private static List<String> references(String source) {
        Matcher told = RECORD.matcher(source);
        return told.find()
                ? REFERENCE
                        .matcher(told.group(1))
                        .results()
                        .map(match -> told.group(2) + "." + match.group(1))
                        .toList()
                : List.of();
    }
}
