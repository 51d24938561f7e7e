package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.metric.MetricDefinition;
import dev.postmortem.metric.MetricDefinitions;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Correction;
import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.Episode;
import dev.postmortem.model.Participant;
import dev.postmortem.model.People;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.RelatedIncident;
import dev.postmortem.model.Summary;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.Systems;
import dev.postmortem.model.cause.ContributingFactors;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.model.followup.Lessons;
import dev.postmortem.model.followup.WentWell;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.response.Mitigations;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Severity;
import dev.postmortem.model.value.Term;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.label.Vocabularies;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A page whose user wrote in Cyrillic alone has no English word, wherever that comes from.
 *
 * <p>The pages together hold every attribute, every form of times and amounts and every word of the vocabularies.
 */
final class NoEnglishIsLeftTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Links and the alerts of Markdown, ids of rules, zones, signs of units, and how many hours it was since the start. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "https?://\\S+|\\[!\\w+]|Europe/London|UTC|T[+-][0-9hms]+|\\b(GB|EUR|RPO|RTO|ID|SQL|DBMS|ru)\\b|2026-[0-9T:Z./PHMX\\[\\]+-]+");

    private static final List<Postmortem> PAGES = Stream.concat(
                    IntStream.range(0, 20).mapToObj(NoEnglishIsLeftTest::varied), Stream.of(withoutContent()))
            .toList();

    private static Postmortem varied(int start) {
        DistinctValues values = DistinctValues.varied(start);
        return Postmortem.builder()
                .title("\u0441\u0431\u043E\u0439")
                .owningTeam("\u0442\u0435\u043A\u0441\u0442")
                .language("ru")
                .severity(
                        new Severity("\u0448\u043A\u0430\u043B\u0430", "\u0443\u0440\u043E\u0432\u0435\u043D\u044C", 3))
                .kinds(kind(start), kind(start + 1))
                .build()
                .withStatus(values.full(DocumentStatus.class))
                .withPeople(values.full(People.class))
                .withLinks(values.full(Link.class))
                .withRelated(values.full(RelatedIncident.class))
                .withEpisodes(values.full(Episode.class))
                .withCorrections(values.full(Correction.class))
                .withSystems(values.full(Systems.class))
                .withSummary(values.full(Summary.class))
                .withImpact(values.full(Impact.class))
                .withTimeline(values.full(Timeline.class))
                .withDetection(values.full(Detection.class))
                .withRootCause(values.full(RootCauseAnalysis.class))
                .withContributingFactors(values.full(ContributingFactors.class))
                .withMitigation(values.full(Mitigations.class))
                .withRollback(values.full(RollbackDecisions.class))
                .withRecovery(values.full(Recovery.class))
                .withWentWell(values.full(WentWell.class))
                .withImprovements(values.full(Improvements.class))
                .withActionItems(values.full(ActionItems.class))
                .withLessons(values.full(Lessons.class))
                .withSuppressions(values.full(Suppression.class));
    }

    private static Postmortem withoutContent() {
        People people = new People(List.of(Participant.of("\u0410\u043D\u043D\u0430")), List.of(), List.of());
        return Postmortem.builder().title(" ").language("ru").people(people).build();
    }

    private static IncidentKind kind(int number) {
        List<Term> kinds = Vocabularies.constants(IncidentKind.class);
        return (IncidentKind) kinds.get(number % kinds.size());
    }

    /** Returns what a page shows, in which nothing that is no word is left. */
    private static String page(Postmortem postmortem, Labels labels) {
        List<MetricDefinition> all = new ArrayList<>();
        Stream.of(
                        MetricDefinitions.standard(),
                        MetricDefinitions.datadog(),
                        MetricDefinitions.fireFighter(),
                        MetricDefinitions.oneUptime())
                .forEach(all::addAll);
        String markdown = Renderers.markdown(
                        o -> o.labels(labels).zone(ZoneId.of("Europe/London")).metrics(Metrics.of(all)))
                .render(postmortem);
        return NO_WORDS.matcher(markdown).replaceAll(" ");
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String pages(Labels labels) {
        return PAGES.stream().map(page -> page(page, labels)).collect(Collectors.joining());
    }

    @Test
    void pages_in_japanese_have_no_latin_word_but_names_of_products() {
        Set<String> words = words(pages(Labels.japanese()));

        words.removeAll(products());
        assertThat(words).isEmpty();
    }

    @Test
    void pages_in_german_have_no_english_word() {
        Set<String> words = words(pages(Labels.german()));

        words.removeAll(products());
        words.retainAll(englishThatIsNoGerman());
        assertThat(words).isEmpty();
    }

    @Test
    void the_pages_in_english_say_nearly_everything_that_there_is_to_say() {
        String all = pages(Labels.english());

        List<String> unsaid = Stream.of(everyText(Labels.english()))
                .flatMap(List::stream)
                .map(NoEnglishIsLeftTest::longestPiece)
                .filter(piece -> !all.toLowerCase(Locale.ROOT).contains(piece.toLowerCase(Locale.ROOT)))
                .toList();

        assertThat(unsaid).hasSizeLessThan(everyText(Labels.english()).size() / 8);
    }

    private static String longestPiece(String words) {
        return Stream.of(words.split("\\{[0-9]}"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
    }

    private static Set<String> products() {
        return Vocabularies.constants(DatabaseEngine.class).stream()
                .flatMap(engine -> words(Labels.english().term(engine)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> englishThatIsNoGerman() {
        Set<String> english = new TreeSet<>();
        everyText(Labels.english()).forEach(text -> english.addAll(words(text)));
        everyText(Labels.german()).forEach(text -> english.removeAll(words(text)));
        return english;
    }

    private static List<String> everyText(Labels labels) {
        List<String> texts = new ArrayList<>();
        for (Label label : Label.values()) {
            texts.add(labels.text(label));
        }
        Vocabularies.open()
                .forEach(
                        vocabulary -> Vocabularies.constants(vocabulary).forEach(term -> texts.add(labels.term(term))));
        Vocabularies.translatedConstants().forEach(constant -> texts.add(labels.constant(constant)));
        return texts;
    }
}
