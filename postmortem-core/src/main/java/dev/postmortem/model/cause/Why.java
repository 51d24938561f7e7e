package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;

/**
 * One link of the chain of questions that leads from a symptom to a cause.
 *
 * @param question the question, for example {@code Why did writes wait?}
 * @param answer its answer, of which the next question asks
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Why(@Text String question, @Text String answer) {

    /** Checks that question and answer are there. */
    public Why {
        question = Mandatory.text("Why.question", question);
        answer = Mandatory.text("Why.answer", answer);
    }

    /**
     * Returns a question with its answer.
     *
     * @param question the question
     * @param answer its answer
     * @return the link of the chain
     */
    public static Why of(String question, String answer) {
        return new Why(question, answer);
    }

    @Override
    public String toString() {
        return "Why[" + Shown.quote(question) + "]";
    }
}
