package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.internal.phrase.Hit;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.spi.RuleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text that tells that data was destroyed, by a statement or in words.
 *
 * @param place the JSON Pointer of the event, trigger or cause that tells it
 * @param field the text
 * @param span the words in it
 */
record ToldDestruction(String place, TextField field, TextSpan span) {

    /** The file of phrases that a rule which asks for them reads beside its own. */
    static final String PHRASES = "told-destruction";

    private static final Set<SectionName> TOLD_IN = Set.of(SectionName.TIMELINE, SectionName.ROOT_CAUSE);

    /** Returns where it is told what led to the incident, in the order in which it is looked at. */
    static List<String> places(Postmortem postmortem) {
        List<String> places = new ArrayList<>();
        List<TimelineEvent> events = postmortem.timeline().events();
        Optional<String> trigger = postmortem.rootCause().trigger().flatMap(told -> told.event());
        for (int i = 0; i < events.size(); i++) {
            boolean isTrigger = trigger.equals(Optional.of(events.get(i).id()));
            if (isTrigger || events.get(i).kind().equals(EventKind.CHANGE)) {
                places.add("/timeline/events/" + i);
            }
        }
        places.add("/rootCause/trigger");
        for (int i = 0; i < postmortem.rootCause().causes().size(); i++) {
            places.add("/rootCause/causes/" + i);
        }
        return places;
    }

    /** Returns what is told in those places, of each the first, apart from sentences that tell that nothing was lost by it. */
    static List<ToldDestruction> in(RuleContext context, String rule) {
        Map<String, List<TextField>> texts = textsByPlace(context);
        PhraseHits hits = PhraseHits.of(context);
        return places(context.postmortem()).stream()
                .flatMap(place -> texts.getOrDefault(place, List.of()).stream()
                        .flatMap(field -> first(field, hits.in(field, rule)).stream()
                                .map(span -> new ToldDestruction(place, field, span)))
                        .limit(1))
                .toList();
    }

    /** Returns the words. */
    String words() {
        return field.text().substring(span.start(), span.end());
    }

    /** Returns the texts by all places that they stand at or within. */
    private static Map<String, List<TextField>> textsByPlace(RuleContext context) {
        Map<String, List<TextField>> texts = new HashMap<>();
        for (TextField field : TextFields.of(context).sentencesIn(TOLD_IN)) {
            String pointer = field.pointer();
            for (int step = pointer.indexOf('/', 1); step >= 0; step = pointer.indexOf('/', step + 1)) {
                texts.computeIfAbsent(pointer.substring(0, step), first -> new ArrayList<>())
                        .add(field);
            }
        }
        return texts;
    }

    private static Optional<TextSpan> first(TextField field, List<PhraseHits.Told> told) {
        List<TextSpan> harmless =
                hits(told, "harmless").map(Hit::sentence).map(Sentence::span).toList();
        return Stream.concat(
                        DestructiveStatement.in(field.prose()),
                        hits(told, "destroyed").map(Hit::span))
                .filter(span -> harmless.stream().noneMatch(sentence -> isWithin(sentence, span)))
                .min(Comparator.comparingInt(TextSpan::start));
    }

    private static Stream<Hit> hits(List<PhraseHits.Told> told, String list) {
        return told.stream().map(PhraseHits.Told::hit).filter(hit -> hit.list().equals(list));
    }

    private static boolean isWithin(TextSpan sentence, TextSpan span) {
        return sentence.start() <= span.start() && span.start() < sentence.end();
    }
}
