package dev.postmortem.redaction;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.value.Audience;

/**
 * Makes the version of a postmortem that an audience may see.
 *
 * <p>The version is a postmortem of its own: what must not be seen is not in it, so that nothing that is made of it can
 * show it, be it a page, its JSON, or a file that is named after it.
 *
 * <pre>{@code
 * Postmortem forEverybody = Redactor.standard().redact(postmortem, Audience.PUBLIC);
 * }</pre>
 *
 * <p>A redactor is used by many threads at once and keeps nothing of what it has seen.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Redactor {

    /**
     * Returns what an audience may see.
     *
     * @param postmortem the postmortem as its authors wrote it
     * @param audience who is going to read it
     * @return the version for the audience, which can be built, written, read and rendered like any other
     */
    Postmortem redact(Postmortem postmortem, Audience audience);

    /**
     * Returns a redactor that hands what this one leaves to another one.
     *
     * @param next what goes on with the version that this redactor made
     * @return the two in a row
     * @throws IllegalArgumentException if the other one is null
     */
    default Redactor andThen(Redactor next) {
        Mandatory.given("Redactor.next", next);
        return (postmortem, audience) -> next.redact(redact(postmortem, audience), audience);
    }

    /**
     * Returns the redactor of this library as it is; {@link StandardRedactor#builder()} adds to what it knows.
     *
     * @return the redactor
     */
    static Redactor standard() {
        return StandardRedactor.standard();
    }
}
