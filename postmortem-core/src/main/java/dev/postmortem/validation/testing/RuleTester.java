package dev.postmortem.validation.testing;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.PersonDirectory;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.spi.PostmortemRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Tests a rule by cases: postmortems in which it must find nothing, and postmortems in which it must find exactly what
 * the case lists.
 *
 * <pre>{@code
 * RuleTester.of(new TrackerMissing())
 *         .valid("an action with a ticket", withTicket)
 *         .invalid("no ticket", p -> p.actionItems(a -> a.action("Alert")), ExpectedFinding.at("/actionItems/items/0"))
 *         .verify();
 * }</pre>
 *
 * <p>In a text of a case {@code [[} and {@code ]]} mark words that a finding must point at; the rule sees the text
 * without them. A finding that no case lists is a failure, and so is a rule that throws. There must be at least
 * one case of each sort.
 *
 * <p>Immutable: each method returns another tester.
 *
 * @since 0.1.0
 */
public final class RuleTester {

    private final PostmortemRule rule;
    private final Surroundings surroundings;
    private final List<Case> cases;

    private record Case(
            String name,
            Postmortem postmortem,
            Optional<Postmortem> previous,
            boolean valid,
            List<ExpectedFinding> expected,
            Surroundings surroundings) {

        Case {
            name = Mandatory.text("RuleTester.name", name);
            postmortem = Mandatory.given("RuleTester.postmortem", postmortem);
        }
    }

    private RuleTester(PostmortemRule rule, Surroundings surroundings, List<Case> cases) {
        this.rule = rule;
        this.surroundings = surroundings;
        this.cases = cases;
    }

    /**
     * Begins to test a rule.
     *
     * @param rule the rule
     * @return the tester, without a case
     * @throws IllegalArgumentException if there is no rule, or it has no descriptor
     */
    public static RuleTester of(PostmortemRule rule) {
        Mandatory.given("RuleTester.rule", rule);
        Mandatory.given("The descriptor of the rule " + rule.getClass().getName(), rule.descriptor());
        return new RuleTester(rule, Surroundings.NONE, List.of());
    }

    /**
     * Sets an option of the rule for the cases that follow.
     *
     * @param name the option
     * @param value what it is set to, as a configuration would hold it
     * @return the tester
     */
    public RuleTester option(String name, Object value) {
        return new RuleTester(
                rule,
                surroundings.withOption(
                        Mandatory.text("RuleTester.option", name), Mandatory.given("RuleTester.option " + name, value)),
                cases);
    }

    /**
     * Passes in a clock for the cases that follow.
     *
     * @param clock the clock, best a fixed one
     * @return the tester
     */
    public RuleTester clock(Clock clock) {
        return new RuleTester(rule, surroundings.withClock(Mandatory.given("RuleTester.clock", clock)), cases);
    }

    /**
     * Passes in people for the cases that follow.
     *
     * @param people the people
     * @return the tester
     */
    public RuleTester people(PersonDirectory people) {
        return new RuleTester(rule, surroundings.withPeople(Mandatory.given("RuleTester.people", people)), cases);
    }

    /**
     * Passes in a vocabulary for the cases that follow.
     *
     * @param vocabulary the words and teams
     * @return the tester
     */
    public RuleTester vocabulary(Vocabulary vocabulary) {
        return new RuleTester(
                rule, surroundings.withVocabulary(Mandatory.given("RuleTester.vocabulary", vocabulary)), cases);
    }

    /**
     * Sets the language of messages for the cases that follow; English unless told.
     *
     * @param locale the language
     * @return the tester
     */
    public RuleTester locale(Locale locale) {
        return new RuleTester(rule, surroundings.withLocale(Mandatory.given("RuleTester.locale", locale)), cases);
    }

    /**
     * Adds a case in which the rule must find nothing.
     *
     * @param name what the case is called
     * @param postmortem what the rule looks at
     * @return the tester
     */
    public RuleTester valid(String name, Postmortem postmortem) {
        return with(new Case(name, postmortem, Optional.empty(), true, List.of(), surroundings));
    }

    /**
     * Adds a case in which the rule must find nothing in a draft that holds little else.
     *
     * @param name what the case is called
     * @param draft puts into a draft that has a title what the rule looks at
     * @return the tester
     */
    public RuleTester valid(String name, Consumer<? super Postmortem.Builder> draft) {
        return valid(name, drafted(draft));
    }

    /**
     * Adds a case in which the rule must find nothing, compared with an earlier revision.
     *
     * @param name what the case is called
     * @param postmortem what the rule looks at
     * @param previous the earlier revision
     * @return the tester
     */
    public RuleTester valid(String name, Postmortem postmortem, Postmortem previous) {
        return with(new Case(
                name,
                postmortem,
                Optional.of(Mandatory.given("RuleTester.previous", previous)),
                true,
                List.of(),
                surroundings));
    }

    /**
     * Adds a case in which the rule must find exactly this.
     *
     * @param name what the case is called
     * @param postmortem what the rule looks at; {@code [[} and {@code ]]} mark words in its texts
     * @param expected what it must find, each once; a marked text need not be listed again
     * @return the tester
     */
    public RuleTester invalid(String name, Postmortem postmortem, ExpectedFinding... expected) {
        return with(new Case(name, postmortem, Optional.empty(), false, listed(expected), surroundings));
    }

    /**
     * Adds a case in which the rule must find exactly this in a draft that holds little else.
     *
     * @param name what the case is called
     * @param draft puts into a draft that has a title what the rule looks at; {@code [[} and {@code ]]} mark words
     * @param expected what it must find, each once
     * @return the tester
     */
    public RuleTester invalid(String name, Consumer<? super Postmortem.Builder> draft, ExpectedFinding... expected) {
        return invalid(name, drafted(draft), expected);
    }

    private static List<ExpectedFinding> listed(ExpectedFinding... expected) {
        return Absent.listIfNull(
                "RuleTester.expected", Arrays.asList(Mandatory.given("RuleTester.expected", expected)));
    }

    private static Postmortem drafted(Consumer<? super Postmortem.Builder> draft) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall");
        Mandatory.given("RuleTester.draft", draft).accept(builder);
        return builder.build();
    }

    /**
     * Adds a case in which the rule must find exactly this, compared with an earlier revision.
     *
     * @param name what the case is called
     * @param postmortem what the rule looks at
     * @param previous the earlier revision
     * @param expected what it must find, each once
     * @return the tester
     */
    public RuleTester invalid(String name, Postmortem postmortem, Postmortem previous, ExpectedFinding... expected) {
        return with(new Case(
                name,
                postmortem,
                Optional.of(Mandatory.given("RuleTester.previous", previous)),
                false,
                listed(expected),
                surroundings));
    }

    private RuleTester with(Case added) {
        return new RuleTester(
                rule,
                surroundings,
                Stream.concat(cases.stream(), Stream.of(added)).toList());
    }

    /**
     * The cases, each to be run by itself; the first one looks at the descriptor and at the cases as a whole.
     *
     * @return the cases in their order
     */
    public Stream<RuleCase> cases() {
        return Stream.concat(
                Stream.of(new RuleCase(
                        "the rule " + rule.descriptor().id() + " is well described", this::checkDescription)),
                cases.stream()
                        .map(each -> new RuleCase(
                                (each.valid() ? "silent: " : "fires: ") + each.name(), () -> check(each))));
    }

    /**
     * Runs all cases.
     *
     * @throws AssertionError if any of them fails; the message tells of all that do
     */
    public void verify() {
        List<String> failures = new ArrayList<>();
        cases().forEach(each -> {
            try {
                each.run();
            } catch (AssertionError failure) {
                failures.add(each.name() + "\n" + failure.getMessage());
            } catch (RuntimeException broken) {
                failures.add(each.name() + "\n" + broken);
            }
        });
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n\n", failures));
        }
    }

    private void checkDescription() {
        List<String> wrong = new ArrayList<>(DescriptorCheck.problems(rule));
        if (cases.stream().noneMatch(Case::valid)) {
            wrong.add("There is no valid case: show at least one postmortem in which the rule must find nothing");
        }
        if (cases.stream().allMatch(Case::valid)) {
            wrong.add("There is no invalid case: show at least one postmortem in which the rule must find something");
        }
        fail(wrong);
    }

    private void check(Case each) {
        MarkedText marked = new MarkedText(each.postmortem());
        ValidationReport report = each.surroundings().run(rule, marked.postmortem(), each.previous());
        List<String> wrong = new ArrayList<>();
        report.configurationProblems().forEach(problem -> wrong.add("configuration: " + problem.message()));
        report.ruleFailures().forEach(failure -> wrong.add("the rule failed: " + failure.message()));
        if (!each.valid() && each.expected().isEmpty() && marked.marks().isEmpty()) {
            wrong.add("The case expects nothing: list what the rule must find, or mark it with [[ and ]]");
        }
        List<Finding> unlisted = new ArrayList<>(report.findings());
        for (ExpectedFinding expected : each.expected()) {
            take(unlisted, expected, wrong);
        }
        marked.marks().forEach(mark -> take(report, unlisted, mark, wrong));
        unlisted.forEach(finding -> wrong.add("not listed: " + told(finding)));
        report.findings()
                .forEach(finding -> wrong.addAll(SuggestionCheck.problems(
                        finding, report, marked.postmortem(), each.surroundings(), rule, each.previous())));
        fail(wrong);
    }

    private static void take(List<Finding> unlisted, ExpectedFinding expected, List<String> wrong) {
        Optional<Finding> match = unlisted.stream().filter(expected::matches).findFirst();
        if (match.isPresent()) {
            unlisted.remove(match.get());
            return;
        }
        Optional<Finding> near = unlisted.stream()
                .filter(finding -> finding.location().pointer().equals(expected.pointer()))
                .findFirst();
        near.ifPresent(unlisted::remove);
        wrong.add("expected: " + expected
                + near.map(finding -> "\n" + String.join("\n", expected.differences(finding)))
                        .orElse("\nnot found"));
    }

    /** What a case lists may be marked as well, so that all findings are looked through. */
    private static void take(
            ValidationReport report, List<Finding> unlisted, MarkedText.Mark mark, List<String> wrong) {
        Optional<Finding> there = report.findings().stream()
                .filter(finding -> finding.location().pointer().equals(mark.pointer()))
                .filter(finding -> finding.location().span().equals(Optional.of(mark.span())))
                .findFirst();
        there.ifPresentOrElse(
                unlisted::remove,
                () -> wrong.add("expected: a finding at " + mark.pointer() + " that points at the marked words, "
                        + mark.span().start() + " to " + mark.span().end()));
    }

    private static String told(Finding finding) {
        return finding.ruleId() + " at " + finding.location().pointer()
                + finding.location()
                        .span()
                        .map(span -> " " + span.start() + " to " + span.end())
                        .orElse("")
                + " \"" + finding.message() + "\"";
    }

    private static void fail(List<String> wrong) {
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
    }
}
