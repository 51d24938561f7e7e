package dev.postmortem.validation.internal.rules;

import static java.util.stream.Collectors.joining;

import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.internal.BuiltInRules;
import dev.postmortem.validation.internal.Engine;
import dev.postmortem.validation.internal.Host;
import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a rule makes of a set of labelled sentences. */
public final class Judgement {

    /** The set that the rules were written with, and have learned from since. */
    static final String SEEN = "sentences";

    /** The set that no author of a rule has looked at. */
    static final String HELD_OUT = "heldout";

    private static final Map<PrecisionClass, Double> LEAST_PRECISION =
            Map.of(PrecisionClass.VERY_HIGH, 0.95, PrecisionClass.HIGH, 0.8, PrecisionClass.MEDIUM, 0.6);

    private final PostmortemRule rule;
    private final List<Judged> judged;

    /** What a rule makes of a sentence. */
    private record Judged(LabelledSentence sentence, boolean found) {

        boolean isRight() {
            return sentence.objectionable() == found;
        }
    }

    private Judgement(PostmortemRule rule, List<Judged> judged) {
        this.rule = rule;
        this.judged = judged;
    }

    /** Returns the rules that a set has sentences for. */
    static Stream<PostmortemRule> rules(String set) {
        Set<String> ids = LabelledSentence.rules(set);
        return BuiltInRules.all().stream()
                .filter(rule -> ids.contains(rule.descriptor().id()));
    }

    /** Returns what the rule makes of the sentences that are held out from it, if there are any. */
    public static Optional<Judgement> heldOut(PostmortemRule rule) {
        return LabelledSentence.rules(HELD_OUT).contains(rule.descriptor().id())
                ? Optional.of(of(rule, HELD_OUT))
                : Optional.empty();
    }

    static Judgement of(PostmortemRule rule, String set) {
        String id = rule.descriptor().id();
        Engine engine = Engine.of(
                rule,
                Profile.extending("everything", Profile.review()).level(id, RuleLevel.WARNING),
                new Host(Optional.empty(), List::of, Vocabulary.empty(), Locale.ENGLISH));
        Surrounding surrounding = new Surrounding(id);
        return new Judgement(
                rule,
                LabelledSentence.of(set, id).stream()
                        .map(sentence -> new Judged(
                                sentence,
                                engine.validate(surrounding.of(sentence), Optional.empty()).findings().stream()
                                        .anyMatch(finding -> finding.ruleId().startsWith(id))))
                        .toList());
    }

    /** Returns how many sentences there are. */
    public int size() {
        return judged.size();
    }

    /** Returns how many of the findings a reviewer agrees with. */
    public double precision() {
        return count(each -> each.found() && each.isRight()) / count(Judged::found);
    }

    /** Returns the precision that the rule promises. */
    double leastPrecision() {
        return LEAST_PRECISION.get(rule.descriptor().precision());
    }

    /** Returns how much is found of what a reviewer objects to. */
    public double recall() {
        return count(each -> each.found() && each.isRight())
                / count(each -> each.sentence().objectionable());
    }

    String falseAlarms() {
        return "false alarms:\n" + wrong(Judged::found);
    }

    String missed() {
        return "missed:\n" + wrong(each -> !each.found());
    }

    /** Returns a row of the table that is printed, with the recall of what the catalogue spells out at its end. */
    String row() {
        double meant = count(each -> each.sentence().objectionable());
        double listed =
                count(each -> each.sentence().objectionable() && each.sentence().listed());
        double listedFound =
                count(each -> each.sentence().objectionable() && each.sentence().listed() && each.found());
        return String.format(
                Locale.ROOT,
                "| %-45s | %-9s | %3.0f | %3d | %5.1f %% | %5.1f %% | %5.1f %% |",
                rule.descriptor().id(),
                rule.descriptor().precision(),
                meant,
                judged.size() - (int) meant,
                100 * precision(),
                100 * recall(),
                100 * listedFound / listed);
    }

    private double count(Predicate<Judged> wanted) {
        return judged.stream().filter(wanted).count();
    }

    private String wrong(Predicate<Judged> wanted) {
        return judged.stream()
                .filter(each -> !each.isRight())
                .filter(wanted)
                .map(each -> each.sentence().toString())
                .collect(joining("\n"));
    }
}
