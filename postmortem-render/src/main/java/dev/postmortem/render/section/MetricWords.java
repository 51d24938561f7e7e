package dev.postmortem.render.section;

import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Term;
import dev.postmortem.render.internal.Places;
import dev.postmortem.render.label.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in the words of the page what the computation of durations says in English: names, formulas, sources and reasons.
 *
 * <p>What was said by a house or a user is none of these sentences, and stays as it is.
 */
final class MetricWords {

    /** What is filled into a sentence of the computation. */
    private enum Place {
        /** Something that reads the same in every language: ids, dates, a user's words. */
        ANYTHING(".*"),
        /** The code of a milestone. */
        MILESTONE("[a-z0-9._-]+"),
        /** The code of an effect on data. */
        EFFECT("[a-z0-9._-]+"),
        /** A milestone, or an end of the window of lost data. */
        BOUND("[a-z0-9._-]+|start of the window|end of the window"),
        /** A reason of the computation or of a user. */
        REASON(".*");

        private final String pattern;

        Place(String pattern) {
            this.pattern = pattern;
        }
    }

    /** A sentence of the computation. */
    private record Sentence(Label label, List<Place> places, String beginning, Pattern pattern) {

        static Sentence of(Label label, Place... places) {
            String pattern = Pattern.quote(label.english());
            for (int i = 0; i < places.length; i++) {
                pattern = pattern.replace("{" + i + "}", "\\E(" + places[i].pattern + ")\\Q");
            }
            int first = Places.next(label.english(), 0);
            String beginning = first < 0 ? label.english() : label.english().substring(0, first);
            return new Sentence(label, List.of(places), beginning, Pattern.compile(pattern, Pattern.DOTALL));
        }

        Optional<String> translate(String english, Wording wording) {
            if (!english.startsWith(beginning)) {
                return Optional.empty();
            }
            Matcher matcher = pattern.matcher(english);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String[] fillings = new String[places.size()];
            for (int i = 0; i < fillings.length; i++) {
                fillings[i] = filling(places.get(i), matcher.group(i + 1), wording);
            }
            return Optional.of(wording.text(label, fillings));
        }
    }

    private static final Map<String, Label> NAMES = byEnglish(
            Label.TIME_TO_DETECT,
            Label.TIME_TO_ACKNOWLEDGE,
            Label.TIME_TO_MITIGATE,
            Label.TIME_TO_RECOVER,
            Label.TIME_TO_RESOLVE,
            Label.LENGTH_OF_IMPACT,
            Label.TIME_TO_INTERNAL_RESPONSE,
            Label.TIME_TO_REPAIR,
            Label.TIME_TO_FIX,
            Label.TIME_TO_RESPOND,
            Label.LENGTH_OF_CUSTOMER_IMPACT,
            Label.DATA_LOSS_WINDOW);

    private static final Map<String, Label> ENDS =
            byEnglish(Label.LOSS_WINDOW, Label.LOSS_WINDOW_START, Label.LOSS_WINDOW_END);

    private static final List<Sentence> FORMULAS = List.of(
            Sentence.of(Label.DATA_LOSS_FORMULA), Sentence.of(Label.METRIC_FORMULA, Place.MILESTONE, Place.MILESTONE));

    private static final List<Sentence> SOURCES = List.of(
            Sentence.of(Label.SOURCE_DETECTING_EVENT, Place.ANYTHING),
            Sentence.of(Label.SOURCE_EVENT, Place.ANYTHING),
            Sentence.of(Label.SOURCE_DETECTION),
            Sentence.of(Label.SOURCE_IMPACT_WINDOW, Place.ANYTHING),
            Sentence.of(Label.SOURCE_DATA_IMPACT, Place.ANYTHING));

    /** Of sentences that begin alike, the longer one comes first. */
    private static final List<Sentence> REASONS = List.of(
            Sentence.of(Label.NOT_MARKED_FOR_WHOLE, Place.MILESTONE, Place.ANYTHING),
            Sentence.of(Label.NOT_MARKED_FOR, Place.MILESTONE, Place.ANYTHING),
            Sentence.of(Label.NOT_MARKED, Place.MILESTONE),
            Sentence.of(Label.EVENT_WITHOUT_TIME, Place.ANYTHING),
            Sentence.of(Label.DOES_NOT_APPLY, Place.BOUND, Place.ANYTHING),
            Sentence.of(Label.TIME_NOT_KNOWN, Place.BOUND, Place.REASON),
            Sentence.of(Label.NO_END_YET, Place.BOUND, Place.ANYTHING),
            Sentence.of(Label.ONLY_A_POINT, Place.BOUND, Place.ANYTHING),
            Sentence.of(Label.CONTRADICTS_ITSELF, Place.BOUND, Place.ANYTHING),
            Sentence.of(Label.LIES_BEFORE, Place.BOUND, Place.ANYTHING, Place.BOUND, Place.ANYTHING),
            Sentence.of(Label.NO_LOSS_WINDOW, Place.ANYTHING),
            Sentence.of(Label.LOSS_NOT_RECORDED, Place.ANYTHING, Place.EFFECT),
            Sentence.of(Label.NONE_RECORDED_AS_LOST_OR_INTACT),
            Sentence.of(Label.NONE_RECORDED_AS_LOST));

    /** The milestones that a declared absence tells of, behind which stands the user's reason. */
    private static final Pattern ABSENT = Pattern.compile(
            Stream.of(
                            Milestone.IMPACT_STARTED,
                            Milestone.IMPACT_ENDED,
                            Milestone.DETECTED,
                            Milestone.MITIGATED,
                            Milestone.RECOVERED,
                            Milestone.VALIDATED)
                    .map(Milestone::code)
                    .collect(Collectors.joining("|", "(", "): (.*)")),
            Pattern.DOTALL);

    private MetricWords() {}

    /** Returns the name of a duration; empty if it is a house's own. */
    static Optional<String> name(String name, Wording wording) {
        return Optional.ofNullable(NAMES.get(name)).map(wording::text);
    }

    static String formula(String formula, Wording wording) {
        return first(FORMULAS, formula, wording).orElse(formula);
    }

    static String input(String name, Wording wording) {
        return bound(name, wording);
    }

    static String source(String source, Wording wording) {
        return first(SOURCES, source, wording).orElse(source);
    }

    static String reason(String reason, Wording wording) {
        Matcher absent = ABSENT.matcher(reason);
        return absent.matches()
                ? wording.text(Label.LABELLED, term(absent.group(1), Milestone::of, wording), absent.group(2))
                : first(REASONS, reason, wording).orElse(reason);
    }

    private static Optional<String> first(List<Sentence> sentences, String english, Wording wording) {
        for (Sentence sentence : sentences) {
            Optional<String> translated = sentence.translate(english, wording);
            if (translated.isPresent()) {
                return translated;
            }
        }
        return Optional.empty();
    }

    private static String filling(Place place, String english, Wording wording) {
        return switch (place) {
            case ANYTHING -> english;
            case MILESTONE -> term(english, Milestone::of, wording);
            case EFFECT -> term(english, DataEffect::of, wording);
            case BOUND -> bound(english, wording);
            case REASON -> reason(english, wording);
        };
    }

    private static String bound(String english, Wording wording) {
        return Optional.ofNullable(ENDS.get(english))
                .map(wording::text)
                .orElseGet(() -> term(english, Milestone::of, wording));
    }

    private static String term(String code, Function<String, ? extends Term> vocabulary, Wording wording) {
        return wording.term(vocabulary.apply(code));
    }

    private static Map<String, Label> byEnglish(Label... labels) {
        return Arrays.stream(labels).collect(Collectors.toUnmodifiableMap(Label::english, Function.identity()));
    }
}
