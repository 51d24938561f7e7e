package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RandomValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a text holds and however it is written, a part of it is found where it stands. */
final class AnyTextPartTest {

    private static final JsonMapper JACKSON = JsonMapper.builder().build();

    @Property(tries = 200)
    void what_stands_there_says_what_the_part_says(@ForAll long seed, @ForAll SourceForm form) {
        String source = form.write(RandomValues.random(Postmortem.class, seed));

        assertPartsOfAllTexts(source, new Random(seed));
    }

    /** Some of the parser's buffers are long ones, some of the texts are longer. */
    @ParameterizedTest
    @EnumSource
    void a_document_may_be_longer_than_the_parser_s_buffer(SourceForm form) {
        Postmortem postmortem = Postmortem.builder()
                .title("caf\u00e9 \"\uD83D\uDE00\"\n".repeat(20_000))
                .addTags(IntStream.range(0, 200)
                        .mapToObj(i -> i + "\t\uD83D\uDE00 \\ /".repeat(50))
                        .toArray(String[]::new))
                .build();

        assertPartsOfAllTexts(form.write(postmortem), new Random(1));
    }

    private static void assertPartsOfAllTexts(String source, Random random) {
        SourcePlaces places = PostmortemJson.standard().readDocument(source).places();
        Map<String, String> texts = new LinkedHashMap<>();
        collect(JACKSON.readTree(source.replace("\uFEFF{", "{")), JsonPointer.empty(), texts);
        assertThat(texts).isNotEmpty();
        texts.forEach((pointer, text) -> {
            int end = random.nextInt(text.length() + 1);
            int start = random.nextInt(end + 1);

            SourceRegion region = places.part(pointer, text, start, end).orElseThrow();

            assertThat(region.endLine()).isEqualTo(region.startLine());
            assertThat(unescaped(SourceForm.cut(source, region.startLine(), region.startColumn(), region.endColumn())))
                    .isEqualTo(text.substring(start, end));
        });
    }

    private static String unescaped(String written) {
        return JACKSON.readValue('"' + written + '"', String.class);
    }

    private static void collect(JsonNode node, JsonPointer pointer, Map<String, String> texts) {
        if (node.isString()) {
            texts.put(pointer.toString(), node.stringValue());
        }
        node.properties()
                .forEach(property -> collect(property.getValue(), pointer.appendProperty(property.getKey()), texts));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer.appendIndex(i), texts);
        }
    }
}
