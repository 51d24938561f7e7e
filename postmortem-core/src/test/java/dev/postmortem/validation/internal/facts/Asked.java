package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a rule with some phrases is told when it asks a context of the engine. */
final class Asked {

    static final String RULE = "acme:asked";

    private Asked() {}

    static <T> T about(Postmortem postmortem, Phrases phrases, Function<RuleContext, T> question) {
        List<T> answers = new ArrayList<>();
        StubRule rule = StubRule.of(
                RULE,
                builder -> builder.phrases(phrases, "en").message("Something is said"),
                (context, findings) -> answers.add(question.apply(context)));
        ValidationReport report = Validators.with(rule).build().validate(postmortem);
        if (!report.ruleFailures().isEmpty()) {
            throw new AssertionError(report.ruleFailures().toString());
        }
        return answers.get(0);
    }

    static <T> T about(Postmortem postmortem, Function<RuleContext, T> question) {
        return about(
                postmortem,
                Phrases.builder().phrase("list", "superb", "Acme writing guide").build(),
                question);
    }
}
