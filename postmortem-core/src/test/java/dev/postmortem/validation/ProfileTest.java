package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ProfileTest {

    private static final Postmortem POSTMORTEM =
            Postmortem.builder().title("Orders database stalls").build();
    private static final RuleOption<Integer> MOST =
            RuleOption.number("most", 3, "How many").atLeast(1);
    private static final StubRule TWO = StubRule.of(
            "acme:two",
            descriptor -> descriptor
                    .option(MOST)
                    .message("first", "First of {most}")
                    .message("second", FindingSeverity.WARNING, "Second"),
            (context, findings) -> {
                findings.report("first").at("/title").with("most", context.option(MOST));
                findings.report("second").at("/title");
            });

    @Test
    void the_profiles_of_this_library_are_found_by_name() {
        assertThat(Profile.standard())
                .extracting(Profile::name)
                .containsExactly("draft", "review", "publish", "external");
    }

    @Test
    void a_name_that_is_no_profile_is_refused_with_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.standard("publsh"))
                .withMessage(
                        "There is no profile called \"publsh\": it must be one of draft, review, publish, external");
    }

    @ParameterizedTest
    @CsvSource({"draft, NOTHING", "review, STRUCTURAL_ERRORS", "publish, ERRORS", "external, ERRORS"})
    void each_has_its_gate(String name, Gate gate) {
        assertThat(Profile.standard(name).effectiveGate()).isEqualTo(gate);
    }

    @Test
    void a_rule_that_no_profile_mentions_has_the_severities_that_it_declares() {
        assertThat(levels(plain())).containsExactly("ERROR acme:two/first", "WARNING acme:two/second");
    }

    @Test
    void a_level_for_a_rule_counts_for_everything_it_says() {
        assertThat(levels(plain().level("acme:two", RuleLevel.INFO)))
                .containsExactly("INFO acme:two/first", "INFO acme:two/second");
    }

    @Test
    void a_level_for_one_thing_it_says_counts_more() {
        Profile profile = plain().level("acme:two/second", RuleLevel.ERROR).level("acme:two", RuleLevel.INFO);

        assertThat(levels(profile)).containsExactly("INFO acme:two/first", "ERROR acme:two/second");
    }

    @Test
    void one_thing_it_says_can_be_off() {
        assertThat(levels(plain().level("acme:two/first", RuleLevel.OFF))).containsExactly("WARNING acme:two/second");
    }

    @Test
    void a_child_has_the_last_word() {
        Profile child = Profile.extending("child", plain().level("acme:two", RuleLevel.INFO))
                .level("acme:two", RuleLevel.WARNING);

        assertThat(levels(child)).containsExactly("WARNING acme:two/first", "WARNING acme:two/second");
    }

    @Test
    void a_level_of_a_child_takes_the_place_of_those_that_the_parent_gives_to_what_the_rule_says() {
        Profile parent = plain().level("acme:two/first", RuleLevel.ERROR).level("acme:two/second", RuleLevel.ERROR);

        assertThat(levels(Profile.extending("child", parent).level("acme:two", RuleLevel.INFO)))
                .containsExactly("INFO acme:two/first", "INFO acme:two/second");
    }

    @Test
    void a_child_that_gives_no_level_leaves_what_the_parent_gives_to_what_the_rule_says() {
        Profile parent = plain().level("acme:two/first", RuleLevel.INFO);

        assertThat(levels(Profile.extending("child", parent).option("acme:two", "most", 7)))
                .containsExactly("INFO acme:two/first", "WARNING acme:two/second");
    }

    @Test
    void a_level_of_a_child_lets_nothing_be_suppressed_that_the_parent_does_not() {
        Profile parent = plain().with("acme:two/first", RuleSetting.none().unsuppressible());

        Profile child = Profile.extending("child", parent).level("acme:two", RuleLevel.INFO);

        assertThat(child.effectiveSettings().get("acme:two/first").suppressible())
                .contains(false);
    }

    @Test
    void a_rule_of_this_library_is_off_when_the_builder_says_so() {
        PostmortemValidator validator = PostmortemValidator.builder()
                .profile(Profile.publish())
                .level("section-missing", RuleLevel.OFF)
                .build();

        assertThat(validator.validate(POSTMORTEM).findings())
                .extracting(Finding::ruleId)
                .noneMatch(id -> id.startsWith("section-missing"));
    }

    static Stream<Arguments> renamed() {
        return Stream.of(
                arguments("acme:new", "acme:former"),
                arguments("acme:former", "acme:new"),
                arguments("acme:new/first", "acme:former"),
                arguments("acme:former/first", "acme:new"));
    }

    @ParameterizedTest
    @MethodSource("renamed")
    void a_child_has_the_last_word_by_whatever_id_either_names_the_rule(String ofParent, String ofChild) {
        StubRule rule = StubRule.of(
                "acme:new",
                descriptor -> descriptor.formerly("acme:former").message("first", "First"),
                (context, findings) -> findings.report("first").at("/title"));
        Profile child = Profile.extending("child", plain().level(ofParent, RuleLevel.WARNING))
                .level(ofChild, RuleLevel.ERROR);

        ValidationReport report = Validators.with(rule).profile(child).build().validate(POSTMORTEM);

        assertThat(report.findings()).extracting(Finding::severity).containsExactly(FindingSeverity.ERROR);
    }

    @Test
    void of_two_ids_in_one_profile_the_one_that_the_rule_has_now_counts() {
        StubRule rule = StubRule.of(
                "acme:new",
                descriptor -> descriptor.formerly("acme:zzz").message("It is the case"),
                (context, findings) -> findings.report().at("/title"));
        Profile profile = plain().level("acme:new", RuleLevel.INFO).level("acme:zzz", RuleLevel.ERROR);

        ValidationReport report = Validators.with(rule).profile(profile).build().validate(POSTMORTEM);

        assertThat(report.findings()).extracting(Finding::severity).containsExactly(FindingSeverity.INFO);
    }

    @Test
    void what_is_changed_in_a_list_later_does_not_reach_the_profile() {
        List<String> words = new ArrayList<>(List.of("outage"));
        Profile profile = plain().option("acme:two", "words", words);

        words.add("crash");

        assertThat(profile.settings().get("acme:two").options()).containsEntry("words", List.of("outage"));
    }

    @Test
    void a_child_that_says_nothing_leaves_the_word_to_its_parent() {
        Profile child = Profile.extending("child", plain().level("acme:two", RuleLevel.INFO));

        assertThat(levels(child)).containsExactly("INFO acme:two/first", "INFO acme:two/second");
    }

    @Test
    void the_builder_has_the_very_last_word() {
        ValidationReport report = Validators.with(TWO)
                .profile(plain().level("acme:two", RuleLevel.INFO))
                .level("acme:two/first", RuleLevel.ERROR)
                .build()
                .validate(POSTMORTEM);

        assertThat(report.findings())
                .extracting(Finding::severity)
                .containsExactly(FindingSeverity.ERROR, FindingSeverity.INFO);
    }

    @Test
    void an_option_reaches_the_rule() {
        ValidationReport report = Validators.with(TWO)
                .profile(plain().option("acme:two", "most", 7))
                .build()
                .validate(POSTMORTEM);

        assertThat(report.findings()).extracting(Finding::message).contains("First of 7");
    }

    @Test
    void a_child_sets_one_option_and_keeps_the_level() {
        Profile child = Profile.extending("child", plain().level("acme:two", RuleLevel.INFO))
                .option("acme:two", "most", 7);

        assertThat(levels(child)).containsExactly("INFO acme:two/first", "INFO acme:two/second");
    }

    static Stream<Arguments> misunderstandings() {
        return Stream.of(
                arguments(
                        plain().level("acme:tow", RuleLevel.INFO), "rules/acme:tow is no rule: did you mean acme:two?"),
                arguments(plain().level("nothing-like-it", RuleLevel.INFO), "rules/nothing-like-it is no rule"),
                arguments(
                        plain().level("acme:two/third", RuleLevel.INFO),
                        "rules/acme:two/third is nothing that the rule says: it says first, second"),
                arguments(
                        plain().option("acme:two", "least", 1),
                        "rules/acme:two/options/least is no option of the rule: it has most"),
                arguments(
                        plain().option("acme:one", "most", 1),
                        "rules/acme:one/options/most is no option: the rule has none"),
                arguments(
                        plain().option("acme:two", "most", 0),
                        "The option most is \"0\": it must be a whole number of at least 1; it stays 3"),
                arguments(
                        plain().option("acme:two/first", "most", 1),
                        "rules/acme:two/first/options must stand at the rule acme:two, because options are the whole"
                                + " rule's"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("misunderstandings")
    void what_a_profile_says_of_what_is_not_there_is_told(Profile profile, String message) {
        ValidationReport report = Validators.with(TWO, StubRule.atTitle("acme:one"))
                .profile(profile)
                .build()
                .validate(POSTMORTEM);

        assertThat(report.configurationProblems())
                .extracting(ConfigurationProblem::message)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({
        "acme:tow, ERROR, ERRORS, INCOMPLETE",
        "acme:tow, ERROR, NOTHING, PASS",
        "acme:tow, WARNING, ERRORS, PASS",
        "acme:tow, WARNING, WARNINGS, INCOMPLETE",
        "acme:tow, OFF, WARNINGS, PASS",
        "acme:two/third, ERROR, ERRORS, INCOMPLETE"
    })
    void a_rule_that_is_not_there_leaves_the_verdict_open_if_it_was_to_stand_in_the_way(
            String rule, RuleLevel level, Gate gate, ReportVerdict verdict) {
        Profile profile =
                plain().failingOn(gate).level("acme:two", RuleLevel.OFF).level(rule, level);

        ValidationReport report = Validators.with(TWO).profile(profile).build().validate(POSTMORTEM);

        assertThat(report.verdict()).isEqualTo(verdict);
    }

    @Test
    void what_a_profile_of_this_library_says_of_rules_that_were_left_out_is_no_problem() {
        ValidationReport report =
                Validators.with(TWO).profile(Profile.publish()).build().validate(POSTMORTEM);

        assertThat(report.configurationProblems()).isEmpty();
    }

    static Stream<Arguments> gates() {
        return Stream.of(
                arguments(Gate.NOTHING, FindingSeverity.ERROR, RuleBasis.STRUCTURE, ReportVerdict.PASS),
                arguments(Gate.STRUCTURAL_ERRORS, FindingSeverity.ERROR, RuleBasis.STRUCTURE, ReportVerdict.FAIL),
                arguments(Gate.STRUCTURAL_ERRORS, FindingSeverity.ERROR, RuleBasis.WORDS, ReportVerdict.PASS),
                arguments(Gate.STRUCTURAL_ERRORS, FindingSeverity.WARNING, RuleBasis.STRUCTURE, ReportVerdict.PASS),
                arguments(Gate.ERRORS, FindingSeverity.ERROR, RuleBasis.WORDS, ReportVerdict.FAIL),
                arguments(Gate.ERRORS, FindingSeverity.WARNING, RuleBasis.STRUCTURE, ReportVerdict.PASS),
                arguments(Gate.WARNINGS, FindingSeverity.WARNING, RuleBasis.WORDS, ReportVerdict.FAIL),
                arguments(Gate.WARNINGS, FindingSeverity.INFO, RuleBasis.STRUCTURE, ReportVerdict.PASS));
    }

    @ParameterizedTest
    @MethodSource("gates")
    void the_gate_decides_what_stands_in_the_way(
            Gate gate, FindingSeverity severity, RuleBasis basis, ReportVerdict verdict) {
        PostmortemRule rule = StubRule.of(
                "acme:one",
                descriptor -> descriptor.basis(basis).severity(severity).message("Something is the case"),
                (context, findings) -> findings.report().at("/title"));

        ValidationReport report =
                Validators.with(rule).profile(plain().failingOn(gate)).build().validate(POSTMORTEM);

        assertThat(report.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(
            value = Gate.class,
            names = {"STRUCTURAL_ERRORS", "ERRORS", "WARNINGS"})
    void a_value_without_its_shape_stands_in_the_way(Gate gate) {
        ValidationReport report = Validators.with()
                .profile(plain().failingOn(gate))
                .build()
                .validate(Postmortem.builder().title(" ").build());

        assertThat(report.verdict()).isEqualTo(ReportVerdict.FAIL);
    }

    @Test
    void a_child_keeps_the_gate_of_its_parent_until_it_has_its_own() {
        Profile child = Profile.extending("child", Profile.draft());

        assertThat(child.effectiveGate()).isEqualTo(Gate.NOTHING);
        assertThat(child.failingOn(Gate.ERRORS).effectiveGate()).isEqualTo(Gate.ERRORS);
    }

    @Test
    void what_it_all_comes_to_can_be_printed() {
        PostmortemValidator validator = Validators.with(TWO)
                .profile(plain().failingOn(Gate.WARNINGS)
                        .option("acme:two", "most", 7)
                        .with("acme:two/first", RuleSetting.none().unsuppressible()))
                .level("acme:two/second", RuleLevel.OFF)
                .build();

        assertThat(validator.configuration()).hasToString("""
                        profile plain, fails on warnings
                        acme:two/first: error! {most=7}
                        acme:two/second: off {most=7}
                        suppression-doubtful/expired: warning {longest-days=90}
                        suppression-doubtful/unused: warning {longest-days=90}
                        suppression-doubtful/unknown-rule: warning {longest-days=90}
                        suppression-doubtful/refused: warning {longest-days=90}
                        suppression-doubtful/without-reason: warning {longest-days=90}
                        suppression-doubtful/whole-document: warning {longest-days=90}
                        suppression-doubtful/without-end: warning {longest-days=90}
                        suppression-doubtful/too-long: warning {longest-days=90}
                        """);
    }

    private static List<String> levels(Profile profile) {
        return Validators.with(TWO).profile(profile).build().validate(POSTMORTEM).findings().stream()
                .map(finding -> finding.severity() + " " + finding.ruleId())
                .toList();
    }

    private static Profile plain() {
        return new Profile("plain", Optional.empty(), Optional.empty(), Map.of());
    }
}
