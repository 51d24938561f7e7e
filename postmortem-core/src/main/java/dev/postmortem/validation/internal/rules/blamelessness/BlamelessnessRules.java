package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class BlamelessnessRules {

    private BlamelessnessRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(
                new IndividualNamed(),
                new HumanErrorAsCause(),
                new CounterfactualLanguage(),
                new JudgementOfPeople(),
                new GroupAsCause(),
                new NegativeDescriptorInCause(),
                new AnimatedLanguage(),
                new ProcedureViolationAsCause());
    }
}
