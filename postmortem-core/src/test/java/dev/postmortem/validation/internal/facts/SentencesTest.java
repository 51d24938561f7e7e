package dev.postmortem.validation.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SentencesTest {

    private static final Postmortem TOLD = Postmortem.builder()
            .title("Orders database stalls")
            .summary("Writes failed.")
            .mitigation(
                    m -> m.attempt("Stopped the migration", a -> a.id("MI-1").outcome(Outcome.worked("At once"))))
            .rollback(r ->
                    r.notPossible("A column was dropped", d -> d.reversible(Verdict.notApplicable("Nothing was left"))))
            .detection(d -> d.gap("Nothing watches locks", g -> g.acceptedBecause("The table is gone in May")))
            .unknown("The report does not say", SectionName.LESSONS)
            .build();

    @Test
    void each_text_is_found_once_with_its_place_in_the_order_of_the_document() {
        List<TextField> fields = fields();

        assertThat(fields)
                .extracting(TextField::pointer, TextField::text)
                .containsExactly(
                        tuple("/title", "Orders database stalls"),
                        tuple("/summary/whatHappened", "Writes failed."),
                        tuple("/detection/gaps/0/text", "Nothing watches locks"),
                        tuple("/detection/gaps/0/acceptance/reason", "The table is gone in May"),
                        tuple("/mitigation/attempts/0/what", "Stopped the migration"),
                        tuple("/mitigation/attempts/0/outcome/reason", "At once"),
                        tuple("/rollback/decisions/0/rationale", "A column was dropped"),
                        tuple("/rollback/decisions/0/reversible/reason", "Nothing was left"),
                        tuple("/absences/0/reason", "The report does not say"));
    }

    @Test
    void a_text_knows_its_section_and_the_element_that_holds_it() {
        TextField outcome = fields().stream()
                .filter(field -> field.text().equals("At once"))
                .findFirst()
                .orElseThrow();

        assertThat(outcome.section()).contains(SectionName.MITIGATION);
        assertThat(outcome.element()).contains(TOLD.mitigation().attempts().get(0));
    }

    @Test
    void texts_above_the_sections_belong_to_none() {
        assertThat(fields().get(0).section()).isEmpty();
    }

    @Test
    void a_reason_for_an_absence_belongs_to_the_section_that_is_absent() {
        List<TextField> fields = new ArrayList<>();
        look(context -> fields.addAll(TextFields.of(context).sentencesIn(EnumSet.of(SectionName.LESSONS))));

        assertThat(fields).extracting(TextField::pointer).containsExactly("/absences/0/reason");
    }

    @Test
    void the_walk_is_shared_by_all_rules_of_a_run() {
        List<TextFields> seen = new ArrayList<>();
        look(context -> {
            seen.add(TextFields.of(context));
            seen.add(TextFields.of(context));
        });

        assertThat(seen.get(0)).isSameAs(seen.get(1));
    }

    @Test
    void findings_can_point_at_every_text() {
        Look pointing = new Look((context, findings) -> TextFields.of(context)
                .sentences()
                .forEach(field -> findings.report().at(field.pointer())));

        List<Finding> findings = validate(pointing).stream()
                .filter(finding -> finding.ruleId().equals("acme:look"))
                .toList();

        assertThat(findings)
                .extracting(finding -> finding.excerpt().orElse(""))
                .containsExactlyElementsOf(
                        fields().stream().map(TextField::text).toList());
    }

    @Test
    void a_reason_is_found_where_the_document_has_it() {
        Look pointing = new Look((context, findings) -> TextFields.of(context)
                .sentencesIn(EnumSet.of(SectionName.MITIGATION, SectionName.ROLLBACK))
                .forEach(field -> findings.report().at(field.pointer())));

        assertThat(validate(pointing))
                .extracting(finding -> finding.location().pointer())
                .contains("/mitigation/attempts/0/outcome/worked", "/rollback/decisions/0/reversible/notApplicable");
    }

    static Stream<Arguments> components() {
        return Sentences.COMPONENTS.entrySet().stream()
                .flatMap(type -> type.getValue().stream().map(name -> arguments(type.getKey(), name)));
    }

    @ParameterizedTest
    @MethodSource("components")
    void every_component_that_holds_sentences_is_text_in_the_model(Class<? extends Record> type, String name) {
        assertThat(type.getRecordComponents())
                .filteredOn(component -> component.getName().equals(name))
                .singleElement()
                .satisfies(component ->
                        assertThat(component.getAnnotatedType().toString()).contains("Text"));
    }

    private static List<TextField> fields() {
        List<TextField> fields = new ArrayList<>();
        look(context -> fields.addAll(TextFields.of(context).sentences()));
        return fields;
    }

    private static void look(Consumer<RuleContext> look) {
        validate(new Look((context, findings) -> look.accept(context)));
    }

    private static List<Finding> validate(Look rule) {
        ValidationReport report = PostmortemValidator.builder()
                .rules(rule)
                .withoutDiscovery()
                .build()
                .validate(TOLD);
        assertThat(report.ruleFailures()).isEmpty();
        return report.findings();
    }

    /** Does whatever a test wants to do with a context. */
    private record Look(BiConsumer<RuleContext, FindingSink> looking) implements PostmortemRule {

        private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("acme:look")
                .category(Category.COMPLETENESS)
                .severity(FindingSeverity.INFO)
                .summary("Looks at the texts")
                .message("A text: none is expected")
                .build();

        @Override
        public RuleDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public void check(RuleContext context, FindingSink findings) {
            looking.accept(context, findings);
        }
    }
}
