package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quoted blocks and comments are not the author's own prose; in the examples a pilcrow ends a line. */
final class ForeignBlocksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            > we are down¶¶It was. | > we are down
            > we are¶> down¶¶It was. | > we are¶> down
            > we are¶down¶¶It was. | > we are¶down
            He wrote:¶> we are down¶¶It was. | > we are down
            >we are down | >we are down
            > we are down¶>¶It was. | > we are down¶>
            > we are¶>¶> down¶¶It was. | > we are¶>¶> down
            > we are down¶2. item | > we are down
            > we are down¶-¶It was. | > we are down
            - item¶> we are down¶¶    SELECT 1 | > we are down¶¶    SELECT 1
            >¶> we are down | >¶> we are down
            - > we are down¶¶It was. | > we are down
            > we are down¶# Impact | > we are down
            > we are down¶- item | > we are down
            > we are down¶---¶It was. | > we are down
            > 10:05 we are down¶¶It was. | > 10:05 we are down
            > 2026-11-02 we are down | > 2026-11-02 we are down
            > we lost¶> 300 users¶¶It was. | > we lost¶> 300 users
            > we lost¶>¶> 300 users¶¶It was. | > we lost¶>¶> 300 users
            > | >
            """)
    void a_quoted_block_ends_with_its_paragraph(String text, String quoted) {
        assertThat(Masked.in(lines(text))).containsExactly(lines(quoted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 300 users", ">300", "> 5 s of lag", "Affected:¶> 300 users", "- > 300 users", "a > b"})
    void a_mark_before_a_number_compares(String text) {
        assertThat(Masked.in(lines(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            <!-- who was paged? --> It was Dana. | <!-- who was paged? -->
            <!-- who¶¶was paged? --> It was Dana. | <!-- who¶¶was paged? -->
            <!-- who was paged?¶¶It was Dana. | <!-- who was paged?¶¶It was Dana.
            Paged:¶<!-- who? -->¶Dana | <!-- who? -->
            - <!-- who was paged? --> Dana | <!-- who was paged? -->
               <!-- who was paged? --> Dana | <!-- who was paged? -->
            Paged:¶        <!-- who? --> Dana | <!-- who? -->
            <!----> Dana | <!---->
            - item¶<!-- who? -->¶    SELECT 1 | <!-- who? -->¶    SELECT 1
            - item¶  <!-- who? -->¶    Dana | <!-- who? -->
            -¶<!-- who? -->¶¶Dana | <!-- who? -->
            -¶  <!-- who? -->¶¶      Dana | <!-- who? -->¶¶      Dana
            """)
    void a_comment_goes_over_paragraphs(String text, String comment) {
        assertThat(Masked.in(lines(text))).containsExactly(lines(comment));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ```¶<!-- x¶```¶Dana --> | ```¶<!-- x¶```
            Paged:¶¶    <!-- x¶¶Dana --> | <!-- x
            """)
    void a_comment_in_code_is_code(String text, String code) {
        assertThat(Masked.in(lines(text))).containsExactly(lines(code));
    }

    private static String lines(String text) {
        return text.replace('¶', '\n');
    }
}
