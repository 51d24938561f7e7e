package dev.postmortem.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.Suggestion.Edit;
import dev.postmortem.validation.Suggestion.MoveElement;
import dev.postmortem.validation.Suggestion.RemoveValue;
import dev.postmortem.validation.Suggestion.ReplaceText;
import dev.postmortem.validation.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SuggestedEditsTest {

    private static final Postmortem POSTMORTEM = Postmortem.builder()
            .id("INC-1")
            .title("Orders database stalls")
            .addTags("a", "b", "c")
            .build();

    @Test
    void a_part_of_a_text_is_replaced() {
        assertThat(after(new ReplaceText("/title", Optional.of(new TextSpan(0, 6)), "Billing"))
                        .title())
                .isEqualTo("Billing database stalls");
    }

    @Test
    void a_whole_text_is_replaced() {
        assertThat(after(new ReplaceText("/title", Optional.empty(), "Billing")).title())
                .isEqualTo("Billing");
    }

    @Test
    void a_text_in_a_list_is_replaced() {
        assertThat(after(new ReplaceText("/tags/1", Optional.empty(), "x")).tags())
                .containsExactly("a", "x", "c");
    }

    @Test
    void an_element_is_moved_down_and_up() {
        assertThat(after(new MoveElement("/tags/0", 2)).tags()).containsExactly("b", "c", "a");
        assertThat(after(new MoveElement("/tags/2", 0)).tags()).containsExactly("c", "a", "b");
    }

    @Test
    void a_value_is_removed() {
        assertThat(after(new RemoveValue("/id")).id()).isEmpty();
        assertThat(after(new RemoveValue("/tags/1")).tags()).containsExactly("a", "c");
    }

    @Test
    void edits_are_made_one_after_the_other() {
        assertThat(after(new RemoveValue("/tags/0"), new MoveElement("/tags/0", 1))
                        .tags())
                .containsExactly("c", "b");
    }

    @Test
    void no_edit_changes_nothing() {
        assertThat(after()).isEqualTo(POSTMORTEM);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(new RemoveValue("/state"), "There is nothing at /state to be changed"),
                arguments(new ReplaceText("/tags", Optional.empty(), "x"), "What stands at /tags is no text"),
                arguments(
                        new ReplaceText("/title", Optional.of(new TextSpan(0, 99)), "x"),
                        "The text at /title ends before TextSpan[start=0, end=99]"),
                arguments(new MoveElement("/tags/0", 3), "What stands at /tags/0 cannot be moved to 3 of a list"),
                arguments(new MoveElement("/title", 0), "What stands at /title cannot be moved to 0 of a list"),
                arguments(new RemoveValue(""), "An edit of the whole postmortem cannot be made: name a part of it"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void an_edit_that_cannot_be_made_is_refused(Edit edit, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> after(edit)).withMessage(message);
    }

    @Test
    void edits_that_leave_no_postmortem_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after(new RemoveValue("/title")))
                .withMessageStartingWith("What the edits leave is no postmortem any more: ")
                .withMessageContaining("title");
    }

    private static Postmortem after(Edit... edits) {
        Suggestion suggestion = new Suggestion("Change it", Suggestion.Kind.REWRITE, List.of(edits), false);
        return SuggestedEdits.apply(suggestion, POSTMORTEM);
    }
}
