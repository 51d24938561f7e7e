package acme.incidents;

import acme.postmortem.formats.PagerFormat;
import acme.postmortem.rules.SevOneReview;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.validation.PostmortemValidator;
import java.time.Clock;

/**
 * What a postmortem is checked and written with.
 *
 * @param validator knows all rules
 * @param formats knows all formats
 */
record Toolbox(PostmortemValidator validator, FormatRegistry formats) {

    // tag::toolbox[]
    /** Takes every rule and format that a jar on the path declares. */
    static Toolbox discovered() {
        return new Toolbox(
                PostmortemValidator.builder().clock(Clock.systemUTC()).build(),
                FormatRegistry.standard().plusDiscovered(Toolbox.class.getClassLoader()));
    }

    /** Takes what is named here and nothing else, whatever lies on the path. */
    static Toolbox registeredByHand() {
        return new Toolbox(
                PostmortemValidator.builder()
                        .withoutDiscovery()
                        .rules(new SevOneReview())
                        .clock(Clock.systemUTC())
                        .build(),
                FormatRegistry.standard().plus(new PagerFormat()));
    }
    // end::toolbox[]
}
