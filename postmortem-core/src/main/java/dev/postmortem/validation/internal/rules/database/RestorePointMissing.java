package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.facts.Telling;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A restore says to which moment it led, how old the copy was, and how long it took.
 *
 * <p>Several events may tell of one restore, so that what any of them says is said, and what is missing is told once. A
 * time or an age that stands in words counts, because a reader finds it there; in another language than English it would
 * be overlooked, and nothing is said.
 */
final class RestorePointMissing implements PostmortemRule {

    private static final String ID = "restore-point-missing";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.DATABASE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .alsoReads(EnglishPhrases.beside(RestorePointMissing.class, ID, "restore-trial"), EnglishPhrases.LANGUAGE)
            .summary("A restore tells its recovery point, the age of the backup and its duration")
            .rationale(
                    "The recovery point is what was lost, the age of the backup is what could be lost next time, and the"
                            + " duration is how long that would take. All three are known on the day of the restore only.")
            .source("Founding document, section 10: recovery and data verification")
            .source(
                    "Design of this library: a restore is the one honest measurement of recovery point and recovery time")
            .message(
                    "recovery-point",
                    "Restore {id} (\"{what}\") does not say to which moment the data was brought back: record the recovery"
                            + " point or the window of the data that is gone, or that it is unknown and why")
            .message(
                    "backup-age",
                    "Restore {id} (\"{what}\") does not say how old the copy was: record the age of its data with the"
                            + " recovery mechanism, or that it is unknown and why")
            .message(
                    "duration",
                    "Restore {id} (\"{what}\") does not say how long it took: give the event an end, or record the"
                            + " recovery time")
            .build();

    private static final String BEGIN = "(?<![\\p{L}\\p{N}_])";
    private static final String END = "(?![\\p{L}\\p{N}_])";
    private static final Pattern MOMENT = Pattern.compile(BEGIN + "(?:\\d{1,2}:\\d{2}|\\d{4}-\\d{2}-\\d{2})" + END);
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)" + BEGIN + "\\d+(?:[.,]\\d+)? ?(?:s|sec|seconds?|min|minutes?|h|hours?|d|days?|weeks?)" + END);

    private static final String COPY = "copy";

    /** What is told, with the words in which it is. */
    private record Texts(List<String> all, Telling telling) {

        boolean sayMoment() {
            return all.stream().anyMatch(this::saysMoment);
        }

        boolean sayAge() {
            return all.stream()
                    .anyMatch(text -> LENGTH.matcher(text).results().anyMatch(length -> isAge(length, text)));
        }

        boolean sayDuration() {
            return all.stream()
                    .anyMatch(text -> LENGTH.matcher(text).results().anyMatch(length -> !isAge(length, text)));
        }

        boolean sayMomentOfCopy() {
            return all.stream().anyMatch(text -> telling.is(COPY, text) && saysMoment(text));
        }

        private boolean saysMoment(String text) {
            return MOMENT.matcher(text).find() || telling.is("log", text);
        }

        /** "6 h old" tells no duration. */
        private boolean isAge(MatchResult length, String text) {
            return telling.in("age", text)
                    .map(hit -> hit.sentence().tokens().get(hit.to() - 1).span())
                    .anyMatch(word -> word.start() == length.end() + 1);
        }
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Telling telling = Telling.of(context, ID);
        List<TimelineEvent> restores = DatabaseEvents.restores(context.postmortem(), telling);
        if (restores.isEmpty()
                || context.isDeclaredAbsent(SectionName.RECOVERY)
                || !English.isLanguageOf(context.postmortem())) {
            return;
        }
        List<Identified> means = means(restores, context);
        Texts texts = new Texts(
                Stream.concat(
                                restores.stream().flatMap(TextsOf::event),
                                means.stream().flatMap(RestorePointMissing::texts))
                        .toList(),
                telling);
        if (!isPointTold(context.postmortem(), texts)) {
            report("recovery-point", restores, findings);
        }
        if (!isAgeTold(context.postmortem(), texts)) {
            report("backup-age", restores, findings);
        }
        if (!isDurationTold(context.postmortem(), restores, means, texts)) {
            report("duration", restores, findings);
        }
    }

    private static void report(String subId, List<TimelineEvent> restores, FindingSink findings) {
        TimelineEvent first = restores.get(0);
        FindingDraft finding =
                findings.report(subId).at(first).with("id", first.id()).with("what", first.text());
        restores.stream().skip(1).forEach(other -> finding.related(other, "tells of a restore as well"));
    }

    /** What the restores were done with: what they tell of, the decisions, and the mechanisms. */
    private static List<Identified> means(List<TimelineEvent> restores, RuleContext context) {
        Postmortem postmortem = context.postmortem();
        Stream<Identified> concerned = restores.stream()
                .flatMap(event -> event.concerns().stream())
                .distinct()
                .flatMap(id -> context.elements().find(id).stream())
                .map(ElementIndex.Entry::element);
        return Stream.of(
                        concerned,
                        postmortem.rollback().decisions().stream(),
                        postmortem.recovery().mechanisms().stream())
                .<Identified>flatMap(elements -> elements)
                .toList();
    }

    private static Stream<String> texts(Identified element) {
        return element instanceof RecoveryMechanism mechanism
                ? TextsOf.mechanism(mechanism)
                : TextsOf.concerned(element);
    }

    private static boolean isPointTold(Postmortem postmortem, Texts texts) {
        return postmortem.impact().data().stream()
                        .anyMatch(line -> line.recoveryPoint().isPresent()
                                || line.window().isPresent())
                || texts.sayMoment()
                || isAgeTold(postmortem, texts);
    }

    /** From the age of the copy follows the moment to which it leads, but not the other way where a log was replayed. */
    private static boolean isAgeTold(Postmortem postmortem, Texts texts) {
        return postmortem.recovery().mechanisms().stream()
                        .anyMatch(mechanism -> mechanism.dataAge().isPresent())
                || postmortem.timeline().events().stream().anyMatch(event -> isMakingOfCopy(event, texts.telling()))
                || texts.sayAge()
                || texts.sayMomentOfCopy();
    }

    private static boolean isMakingOfCopy(TimelineEvent event, Telling telling) {
        return event.kind().equals(EventKind.BACKGROUND)
                && event.when().flatMap(When::starts).isPresent()
                && telling.is(COPY, event.text());
    }

    private static boolean isDurationTold(
            Postmortem postmortem, List<TimelineEvent> restores, List<Identified> means, Texts texts) {
        long timed = restores.stream()
                .filter(event -> event.when().flatMap(When::starts).isPresent())
                .count();
        return timed > 1
                || (timed == 1 && !postmortem.recovery().progress().isEmpty())
                || restores.stream().anyMatch(RestorePointMissing::hasLength)
                || means.stream().anyMatch(RestorePointMissing::isTimed)
                || postmortem.impact().data().stream()
                        .anyMatch(line -> line.recoveryTime().isPresent())
                || texts.sayDuration();
    }

    private static boolean hasLength(TimelineEvent event) {
        return event.when()
                        .filter(when ->
                                when.time() instanceof Lasted && when.ends().isPresent())
                        .isPresent()
                || event.measures().stream()
                        .anyMatch(measure -> measure.amount().lowerDuration().isPresent());
    }

    private static boolean isTimed(Identified element) {
        return element instanceof Mitigation mitigation
                && mitigation.started().isPresent()
                && mitigation.ended().isPresent();
    }
}
