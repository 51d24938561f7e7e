package dev.postmortem.render.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker itself: what Slack refuses is a fault. */
final class SlackFaultsTest {

    private static final String HEADER =
            "{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"T\",\"emoji\":false}}";

    @Test
    void a_message_without_faults_has_none() {
        assertThat(SlackFaults.of(message(HEADER))).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(message("{\"type\":\"banner\"}"), "/blocks/0 has the type \"banner\""),
                Arguments.of(message(HEADER.replace("\"T\"", "\"\"")), "/blocks/0/text/text is no text"),
                Arguments.of(
                        message(HEADER.replace("\"T\"", "\"" + "T".repeat(151) + "\"")),
                        "/blocks/0/text/text has more than 150 characters"),
                Arguments.of(
                        message(HEADER.replace("plain_text", "mrkdwn")),
                        "/blocks/0/text/type is \"mrkdwn\", not plain_text"),
                Arguments.of(message(HEADER.replace("false", "true")), "/blocks/0/text/emoji is true"),
                Arguments.of(message("{\"type\":\"divider\",\"level\":1}"), "/blocks/0 has level, which is not known"),
                Arguments.of(message("{\"type\":\"rich_text\"}"), "/blocks/0 has no elements"),
                Arguments.of(
                        message("{\"type\":\"rich_text\",\"elements\":[]}"), "/blocks/0/elements is no list of 1 to "),
                Arguments.of(
                        message("{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":"
                                + "[{\"type\":\"link\",\"url\":\"javascript:x\",\"text\":\"a\"}]}]}"),
                        "is no address"),
                Arguments.of(
                        message("{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":"
                                + "[{\"type\":\"text\",\"text\":\"\u202E\"}]}]}"),
                        "holds a character that must not be there"),
                Arguments.of(message(HEADER).replace("\"text\":\"x\"", "\"text\":\"<!here>\""), "could hold a command"),
                Arguments.of(
                        message(Stream.generate(() -> HEADER)
                                .limit(51)
                                .reduce((a, b) -> a + "," + b)
                                .orElseThrow()),
                        "/blocks is no list of 1 to 50: 51"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_slack_refuses_is_a_fault(String message, String fault) {
        assertThat(SlackFaults.of(message)).anyMatch(found -> found.contains(fault));
    }

    private static String message(String blocks) {
        return "{\"blocks\":[" + blocks
                + "],\"text\":\"x\",\"mrkdwn\":false,\"unfurl_links\":false,\"unfurl_media\":false}";
    }
}
