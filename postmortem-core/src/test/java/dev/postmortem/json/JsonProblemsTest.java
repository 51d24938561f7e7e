package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.json.JsonProblem.Kind;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.value.Amount;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about a document that cannot be read. */
final class JsonProblemsTest {

    private static final PostmortemJson JSON = PostmortemJson.standard();
    private static final String CONCLUSION = "one of \"found\", \"suspected\", \"not-found\", alone or as the only"
            + " property of an object with the reason as its text";
    private static final String TIME = "a text such as \"2026-03-14T10:00Z\", \"~2026-03-14T17:20Z\","
            + " \"2026-03-14T09:XXZ\", or an object with value, text, unknown, notApplicable, original, claims";
    private static final String AMOUNT =
            "a text such as \"12.5 %\", \"~5000\", \"40 min\", a whole number of at most 18 digits, or an"
                    + " object with value, words, unknown, notApplicable, baseline, howMeasured, asOf, original, claims";

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("{\"title\":\"t\",\"x\":1}", new SourceRegion(1, 14, 1, 17)),
                arguments("{\"title\":\"t\",\"x\"  :\n   1}", new SourceRegion(1, 14, 1, 17)),
                arguments("{\"title\":\"t\",\n  \"x\\\"y\\\\\":1}", new SourceRegion(2, 3, 2, 11)),
                arguments("{\"title\":\"t\",\"\ud83d\ude00\":1}", new SourceRegion(1, 14, 1, 18)),
                arguments("{\"title\":\"" + "t".repeat(20_000) + "\",\n\"x\":1}", new SourceRegion(2, 1, 2, 4)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_region_of_a_name_is_the_name(String json, SourceRegion expected) {
        assertThat(failure(json).problems()).extracting(JsonProblem::region).containsExactly(Optional.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"-12, 4", "'-12 ', 4", "'-12\n', 4", "'-12\r\n', 4", "'1.5\t', 4", "'7\n ', 2"})
    void the_region_of_a_number_that_is_all_of_a_document_ends_with_it(String json, int endColumn) {
        assertThat(failure(json).problems())
                .extracting(JsonProblem::region)
                .containsExactly(Optional.of(new SourceRegion(1, 1, 1, endColumn)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void an_empty_document_is_told_at_its_start(String json) {
        assertThat(failure(json)).hasMessage("line 1, column 1: the document is empty: a postmortem is a JSON object");
    }

    @Test
    void a_property_that_stands_twice_does_not_hide_what_else_is_wrong() {
        assertThat(failure("{\"title\":\"t\",\"title\":\"u\",\"tags\":8}").problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.DUPLICATE_PROPERTY, Kind.WRONG_TYPE);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        "{'title':'t','title':'u'}",
                        Kind.DUPLICATE_PROPERTY,
                        "/title",
                        14,
                        "property \"title\" stands twice, first at line 1, column 2: keep one of them"),
                arguments(
                        "{'title':'t','timeline':{'events':[],'evnets':[]}}",
                        Kind.UNKNOWN_PROPERTY,
                        "/timeline/evnets",
                        38,
                        "property \"evnets\" is not known here: remove it; known are events, gaps"),
                arguments(
                        "{'title':'t','timeline':{'evnets':[]}}",
                        Kind.UNKNOWN_PROPERTY,
                        "/timeline/evnets",
                        26,
                        "property \"evnets\" is not known here: did you mean \"events\"?"),
                arguments(
                        "{'title':'t','timeline':{'colour':1}}",
                        Kind.UNKNOWN_PROPERTY,
                        "/timeline/colour",
                        26,
                        "property \"colour\" is not known here: remove it; known are events, gaps"),
                arguments("{'title':7}", Kind.WRONG_TYPE, "/title", 10, "found the number 7, expected a text"),
                arguments(
                        "{'title':'t','tags':'a'}",
                        Kind.WRONG_TYPE,
                        "/tags",
                        21,
                        "found the text \"a\", expected a list"),
                arguments(
                        "{'title':'t','timeline':[]}",
                        Kind.WRONG_TYPE,
                        "/timeline",
                        25,
                        "found a list, expected an object with events, gaps"),
                arguments(
                        "{'title':'t','severity':{'scale':'SEV','level':'SEV-1','rank':1.5}}",
                        Kind.WRONG_TYPE,
                        "/severity/rank",
                        63,
                        "found the number 1.5, expected a whole number from -2147483648 to 2147483647"),
                arguments(
                        "{'title':'t','state':'mitgated'}",
                        Kind.UNREADABLE_VALUE,
                        "/state",
                        22,
                        "\"mitgated\" is not one of \"ongoing\", \"mitigated\", \"resolved\"; did you mean \"mitigated\"?"),
                arguments(
                        "{'title':'t','actionItems':{'items':[{'what':'w','due':'2026-02-30'}]}}",
                        Kind.UNREADABLE_VALUE,
                        "/actionItems/items/0/due",
                        56,
                        "\"2026-02-30\" is not a calendar day: write year, month and day, for example 2026-03-28"),
                arguments(
                        "{'severity':null}",
                        Kind.MISSING_PROPERTY,
                        "",
                        1,
                        "property \"title\" is missing: it is mandatory, give it as a text"),
                arguments(
                        "{'title':null}",
                        Kind.MISSING_PROPERTY,
                        "/title",
                        10,
                        "property \"title\" is null: it is mandatory, give it as a text"),
                arguments(
                        "{'title':'t','severity':{'scale':'SEV','level':'SEV-1'}}",
                        Kind.MISSING_PROPERTY,
                        "/severity",
                        25,
                        "property \"rank\" is missing: it is mandatory, give it as a whole number from -2147483648 to 2147483647"),
                arguments(
                        "{'title':'t','actionItems':{'items':[{'what':'w','owner':{'name':'n'}}]}}",
                        Kind.MISSING_PROPERTY,
                        "/actionItems/items/0/owner",
                        58,
                        "property \"type\" is missing: it says what the object is, one of \"team\", \"role\", \"person\""),
                arguments(
                        "{'title':'t','actionItems':{'items':[{'what':'w','owner':{'type':'taem','name':'n'}}]}}",
                        Kind.UNKNOWN_VARIANT,
                        "/actionItems/items/0/owner/type",
                        66,
                        "the text \"taem\" is no type that this version of the library knows for schema version \"1\": use one of"
                                + " \"team\", \"role\", \"person\", or read the document with a newer version of the"
                                + " library; did you mean \"team\"?"),
                arguments(
                        "{'title':'t','tags':['a',null]}",
                        Kind.NULL_ELEMENT,
                        "/tags/1",
                        26,
                        "found null: leave the element out or give it a value"),
                arguments(
                        "{'title':'t','attributes':{'acme.x':null}}",
                        Kind.NULL_ELEMENT,
                        "/attributes/acme.x",
                        37,
                        "found null: leave the element out or give it a value"),
                arguments(
                        "{'title':'t','attributes':{'acme.x':1}}",
                        Kind.WRONG_TYPE,
                        "/attributes/acme.x",
                        37,
                        "found the number 1, expected a text"),
                arguments(
                        "{'schemaVersion':'2','title':'t','new':1}",
                        Kind.UNSUPPORTED_VERSION,
                        "/schemaVersion",
                        18,
                        "the document has schema version \"2\", this version of the library reads \"1\": read it with a newer"
                                + " version of the library"),
                arguments(
                        "{'schemaVersion':'0','title':'t'}",
                        Kind.UNSUPPORTED_VERSION,
                        "/schemaVersion",
                        18,
                        "the document has schema version \"0\", this version of the library reads \"1\": register a"
                                + " SchemaMigration that leads from \"0\" to \"1\""),
                arguments(
                        "{'schemaVersion':1,'title':'t'}",
                        Kind.WRONG_TYPE,
                        "/schemaVersion",
                        18,
                        "found the number 1, expected the schema version as a text, for example \"1\""),
                arguments(
                        "{'title':'half \\ud83d'}",
                        Kind.UNREADABLE_VALUE,
                        "/title",
                        10,
                        "the text has half a surrogate pair, which is no character: write both halves, for example"
                                + " \\ud83d\\ude00, or leave it out"),
                arguments(
                        "{'title':'t','rootCause':{'conclusion':'not-found'}}",
                        Kind.UNREADABLE_VALUE,
                        "/rootCause/conclusion",
                        40,
                        "Conclusion.reason is missing: say why it is not-found, in JSON {\"not-found\": \"the reason\"}"),
                arguments(
                        "{'title':'t','rootCause':{'conclusion':'fond'}}",
                        Kind.UNREADABLE_VALUE,
                        "/rootCause/conclusion",
                        40,
                        "\"fond\" is not one of \"found\", \"suspected\", \"not-found\"; did you mean \"found\"?"),
                arguments(
                        "{'title':'t','rootCause':{'conclusion':{'notfound':'lost'}}}",
                        Kind.UNKNOWN_PROPERTY,
                        "/rootCause/conclusion/notfound",
                        41,
                        "property \"notfound\" is not known here: did you mean \"not-found\"?"),
                arguments(
                        "{'title':'t','rootCause':{'conclusion':{'found':'a','acme':1}}}",
                        Kind.UNKNOWN_PROPERTY,
                        "/rootCause/conclusion/acme",
                        53,
                        "property \"acme\" is not known here: remove it; known are found, suspected, not-found"),
                arguments(
                        "{'title':'t','rootCause':{'conclusion':{'found':'half \\ud83d'}}}",
                        Kind.UNREADABLE_VALUE,
                        "/rootCause/conclusion/found",
                        49,
                        "the text has half a surrogate pair, which is no character: write both halves, for example"
                                + " \\ud83d\\ude00, or leave it out"),
                arguments(
                        "{'title':'t','actionItems':{'items':[{'what':'w','id':'a b'}]}}",
                        Kind.UNREADABLE_VALUE,
                        "/actionItems/items/0/id",
                        55,
                        "ActionItem.id \"a b\" is no id: use up to 100 characters without blanks, line breaks and invisible characters, for"
                                + " example RC-1, or leave it out to have one assigned"),
                arguments(
                        "{'title':'t','rootCause':{'conclusion':{'not-found':7}}}",
                        Kind.WRONG_TYPE,
                        "/rootCause/conclusion/not-found",
                        53,
                        "found the number 7, expected the reason as a text"),
                arguments(
                        "{'title':'t','actionItems':{'items':[{'what':'w','owner':{'type':null}}]}}",
                        Kind.WRONG_TYPE,
                        "/actionItems/items/0/owner/type",
                        66,
                        "found null, expected one of \"team\", \"role\", \"person\""));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_reported_with_its_kind_pointer_place_and_what_to_do(
            String json, Kind kind, String pointer, int column, String message) {
        JsonProblem problem = problem(json);

        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem)
                .extracting(JsonProblem::kind, JsonProblem::pointer, JsonProblem::line, JsonProblem::column)
                .containsExactly(kind, pointer, 1, column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'title':{}} | an object, expected a text",
                "{'title':[]} | a list, expected a text",
                "{'title':false} | false, expected a text",
                "{'title':'t','state':7} | the number 7, expected one of \"ongoing\", \"mitigated\", \"resolved\"",
                "{'title':'t','attributes':true} | true, expected an object of texts",
                "{'title':'t','actionItems':{'items':[{'what':'w','due':7}]}}"
                        + "| the number 7, expected a day such as \"2026-03-28\"",
                "{'title':'t','actionItems':{'items':[{'what':'w','owner':'Ops'}]}}"
                        + "| the text \"Ops\", expected an object whose \"type\" is one of \"team\", \"role\", \"person\"",
                "{'title':'t','rootCause':{'conclusion':7}} | the number 7, expected " + CONCLUSION,
                "{'title':'t','rootCause':{'conclusion':{}}} | an object, expected " + CONCLUSION,
                "{'title':'t','rootCause':{'conclusion':{'found':'a','not-found':'b'}}} | an object, expected "
                        + CONCLUSION,
                "{'title':'t','absences':[{'section':7,'state':'unknown','reason':'r'}]}"
                        + "| the number 7, expected a text such as \"lessons\", \"recovery/data-verification\"",
                "{'title':'t','summary':{'when':7}} | the number 7, expected " + TIME,
                "{'title':'t','impact':{'measures':[{'noun':'n','amount':1.5}]}} | the number 1.5, expected " + AMOUNT
            })
    void a_value_of_another_type_is_told_what_belongs_there(String json, String message) {
        assertThat(problem(json).message()).isEqualTo("found " + message);
    }

    @ParameterizedTest
    @CsvSource({"2147483648", "-2147483649", "9223372036854775808", "1.0", "1e3"})
    void a_number_that_is_no_int_is_no_rank(String number) {
        JsonProblem problem = problem("{'title':'t','severity':{'scale':'SEV','level':'SEV-1','rank':" + number + "}}");

        assertThat(problem.message()).endsWith(", expected a whole number from -2147483648 to 2147483647");
    }

    @Test
    void a_number_beyond_64_bits_is_no_amount() {
        JsonProblem problem =
                problem("{'title':'t','impact':{'measures':[{'noun':'n','amount':9223372036854775808}]}}");

        assertThat(problem.message()).isEqualTo("found the number 9223372036854775808, expected " + AMOUNT);
    }

    @ParameterizedTest
    @CsvSource({
        "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890",
        "12345678901234567890123456789012345678905, 1234567890123456789012345678901234567890\u2026"
    })
    void a_number_is_shown_up_to_forty_digits(String number, String shown) {
        assertThat(problem("{'title':" + number + "}").message())
                .isEqualTo("found the number " + shown + ", expected a text");
    }

    @ParameterizedTest
    @CsvSource({
        "event, events",
        "evnt, events",
        "eevntts, events",
        "evnetx, events",
        "EVENTS, events",
        "gabz, gaps",
        "e_v-e_n-t_s__________________________________________________---, events"
    })
    void a_name_with_up_to_two_slips_brings_up_the_name_that_is_meant(String given, String meant) {
        assertThat(problem("{'title':'t','timeline':{'" + given + "':1}}").message())
                .endsWith(" is not known here: did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eve",
                "evenxyz",
                "evetnsxy",
                "evneyx",
                "evxetz",
                "evnxtz",
                "gbbz",
                "e_v-e_n-t_s__________________________________________________----"
            })
    void a_name_with_more_slips_is_not_guessed_at(String given) {
        assertThat(problem("{'title':'t','timeline':{'" + given + "':1}}").message())
                .endsWith(" is not known here: remove it; known are events, gaps");
    }

    @ParameterizedTest
    @CsvSource({"on, ; did you mean \"no\"?", "n, ; did you mean \"no\"?", "ja, ''", "yeah, ''", "par, ''"})
    void a_word_of_three_letters_may_have_one_slip(String given, String question) {
        JsonProblem problem =
                problem("{'title':'t','recovery':{'checks':[{'family':'f','what':'w','result':'" + given + "'}]}}");

        assertThat(problem.message())
                .isEqualTo("\"" + given + "\" is not one of \"yes\", \"partly\", \"no\", \"unknown\", \"notApplicable\""
                        + question);
    }

    @ParameterizedTest
    @CsvSource({"whyy, why", "wha, what"})
    void of_two_near_names_the_nearer_one_is_brought_up(String given, String meant) {
        JsonProblem problem = problem("{'title':'t','rollback':{'decisions':[{'use':'used','options':[{'kind':'k',"
                + "'choice':'chosen','" + given + "':'w'}]}]}}");

        assertThat(problem.message()).endsWith(": did you mean \"" + meant + "\"?");
    }

    @Test
    void a_text_that_its_type_does_not_understand_is_reported_in_the_words_of_the_type() {
        JsonProblem problem = problem("{'title':'t','summary':{'when':'2026-13-45'}}");

        assertThat(problem.pointer()).isEqualTo("/summary/when");
        assertThat(problem.message()).startsWith("Time \"2026-13-45\" is not understood: ");
    }

    @Test
    void an_object_that_its_type_does_not_understand_is_reported_in_the_words_of_the_type() {
        JsonProblem problem = problem("{'title':'t','summary':{'when':{'original':'late'}}}");

        assertThat(problem.pointer()).isEqualTo("/summary/when");
        assertThat(problem.message()).contains("give exactly one of value, text, unknown and notApplicable");
    }

    @Test
    void all_faults_of_a_document_are_reported_at_once_in_its_order() {
        List<JsonProblem> problems = problems("""
                {
                  "title": 1,
                  "state": "over",
                  "timeline": {"events": [{"kind": "symptom"}, null, {"kind": 3, "text": "x", "when": "soon"}]},
                  "rootCause": {"causes": [{"id": "RC-1", "kynd": "process-gap", "text": "t"}]},
                  "tags": "a"
                }
                """);

        assertThat(problems)
                .extracting(JsonProblem::pointer)
                .containsExactlyInAnyOrder(
                        "/title",
                        "/state",
                        "/timeline/events/0",
                        "/timeline/events/1",
                        "/timeline/events/2/kind",
                        "/timeline/events/2/when",
                        "/rootCause/causes/0/kynd",
                        "/tags");
        assertThat(problems)
                .isSortedAccordingTo((a, b) -> a.line() == b.line()
                        ? Integer.compare(a.column(), b.column())
                        : Integer.compare(a.line(), b.line()));
    }

    static Stream<Arguments> severalFaultsOfOneObject() {
        return Stream.of(
                arguments("{'Title':'t'}", List.of("/Title")),
                arguments(
                        "{'title':'t','timeline':{'events':[{'id':'a b'}]}}",
                        List.of("/timeline/events/0", "/timeline/events/0", "/timeline/events/0/id")),
                arguments(
                        "{'title':'t','timeline':{'events':[{'kind':7,'text':'x','id':'a b','when':'soon'}]}}",
                        List.of("/timeline/events/0/kind", "/timeline/events/0/id", "/timeline/events/0/when")),
                arguments(
                        "{'title':'t','summary':{'when':{'value':'2026-13-45','original':5}}}",
                        List.of("/summary/when/value", "/summary/when/original")),
                arguments(
                        "{'title':'t','summary':{'when':{'value':7,'text':'t','unknown':7}}}",
                        List.of("/summary/when/value", "/summary/when/unknown")),
                arguments(
                        "{'title':'t','rootCause':{'conclusion':{'found':'a','not-found':'b','x':1}}}",
                        List.of("/rootCause/conclusion", "/rootCause/conclusion/x")),
                arguments(
                        "{'title':'t','impact':{'measures':[{'amount':{'value':'x','original':7}}]}}",
                        List.of(
                                "/impact/measures/0",
                                "/impact/measures/0/amount/value",
                                "/impact/measures/0/amount/original")),
                arguments("{'schemaVersion':1,'title':7,'x':1}", List.of("/schemaVersion", "/title", "/x")));
    }

    @ParameterizedTest
    @MethodSource("severalFaultsOfOneObject")
    void no_fault_of_an_object_hides_another_one_or_is_told_twice(String json, List<String> pointers) {
        assertThat(problems(json)).extracting(JsonProblem::pointer).containsExactlyElementsOf(pointers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12026-02-01", "-2026-02-01", "2026-02-01Z", "20260201", ""})
    void a_day_is_written_in_ten_characters(String day) {
        assertThat(problem("{'title':'t','actionItems':{'items':[{'what':'w','due':'" + day + "'}]}}")
                        .message())
                .startsWith("\"" + day + "\" is not a calendar day: ");
    }

    @Test
    void a_problem_is_one_line_whatever_its_property_is_called() {
        assertThat(problem("{'title':'t','a\\nb\\u2028':1}").toString())
                .startsWith("line 1, column 14: /a b : property ")
                .hasLineCount(1);
    }

    @Test
    void nobody_reads_something_else_in_a_message_than_stands_there() {
        String json = "{'title':'t','a\u202Eb\u2066':1,'language':'\u202A','c\uD83Dd':1}";

        PostmortemJsonException failure = failure(json);

        assertThat(failure).hasMessageContainingAll("a[U+202E]b[U+2066]", "c\uFFFDd");
        assertThat(failure.getMessage()).doesNotContain("\u202E", "\u2066", "\u202A", "\uD83D");
    }

    @Test
    void columns_are_utf_16_units_and_lines_end_in_any_way() {
        JsonProblem problem = problem("{\r\n'tags':['\uD83D\uDE00é',null],\r'title':\n'\u2028t'}");

        assertThat(problem.region()).contains(new SourceRegion(2, 15, 2, 19));
    }

    @Test
    void the_message_has_one_problem_a_line_and_at_most_twenty() {
        String json = "{'title':'t','tags':[" + String.join(",", Collections.nCopies(30, "null")) + "]}";

        String message = failure(json).getMessage();

        assertThat(message.lines()).hasSize(22);
        assertThat(message)
                .startsWith("30 problems:\nline 1, column 22: /tags/0: found null")
                .endsWith("\nand 10 more");
    }

    @Test
    void twenty_problems_are_told_whole() {
        String json = "{'title':'t','tags':[" + String.join(",", Collections.nCopies(20, "null")) + "]}";

        assertThat(failure(json).getMessage().lines())
                .hasSize(21)
                .last()
                .asString()
                .startsWith("line 1, column ");
    }

    @ParameterizedTest
    @CsvSource({
        "{'title':7}, 'line 1, column 10: /title: found the number 7, '",
        "7, 'line 1, column 1: found the number 7, '"
    })
    void a_problem_shows_as_place_pointer_and_message(String json, String shown) {
        assertThat(problem(json)).asString().startsWith(shown);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "y, \u2026"})
    void a_problem_shows_up_to_two_hundred_characters_of_its_pointer(String more, String shown) {
        String name = "x".repeat(199);

        assertThat(problem("{'title':'t','" + name + more + "':1}"))
                .asString()
                .startsWith("line 1, column 14: /" + name + shown + ": property ");
    }

    @Test
    void looking_for_problems_stops_at_the_limit() {
        PostmortemJson json = PostmortemJson.builder()
                .limits(ReadLimits.defaults().withProblems(5))
                .build();
        String document = "{\"title\":\"t\",\"tags\":[" + String.join(",", Collections.nCopies(1000, "null")) + "]}";

        PostmortemJsonException failure =
                catchThrowableOfType(PostmortemJsonException.class, () -> json.read(document));

        assertThat(failure.problems()).hasSize(5);
    }

    @Test
    void what_ends_the_search_is_told_within_the_limit() {
        PostmortemJson json = PostmortemJson.builder()
                .limits(ReadLimits.defaults().withProblems(1))
                .build();

        PostmortemJsonException failure = catchThrowableOfType(
                PostmortemJsonException.class, () -> json.read("{\"title\":\"a\",\"title\":\"b\","));

        assertThat(failure.problems()).extracting(JsonProblem::kind).containsExactly(Kind.SYNTAX);
    }

    @Test
    void a_pointer_is_cut_between_characters() {
        String name = "x".repeat(198);

        assertThat(problem("{'title':'t','" + name + "\uD83D\uDE00y':1}"))
                .asString()
                .startsWith("line 1, column 14: /" + name + "\uD83D\uDE00\u2026: property ");
    }

    static Stream<Arguments> incompleteProblems() {
        return Stream.of(
                arguments("kind", null, "/title", Optional.empty(), "m"),
                arguments("pointer", Kind.SYNTAX, null, Optional.empty(), "m"),
                arguments("region", Kind.SYNTAX, "/title", null, "m"),
                arguments("message", Kind.SYNTAX, "/title", Optional.empty(), null));
    }

    @ParameterizedTest
    @MethodSource("incompleteProblems")
    void a_problem_names_what_it_lacks(
            String component, Kind kind, String pointer, Optional<SourceRegion> region, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonProblem(kind, pointer, region, message))
                .withMessageStartingWith("JsonProblem." + component + " is missing");
    }

    @Test
    void unknown_properties_are_ignored_on_demand_and_reported_all_the_same() {
        ReadDocument document = ignoring(ReadLimits.defaults())
                .readDocument("{\"title\":\"t\",\"x\":{\"y\":[1]},\"timeline\":{\"z\":1}}");

        assertThat(document.postmortem().title()).isEqualTo("t");
        assertThat(document.ignored()).extracting(JsonProblem::pointer).containsExactlyInAnyOrder("/x", "/timeline/z");
    }

    @Test
    void a_property_that_was_probably_meant_is_missing_where_misspelt_ones_are_ignored() {
        PostmortemJson ignoring = ignoring(ReadLimits.defaults());

        PostmortemJsonException failure =
                catchThrowableOfType(PostmortemJsonException.class, () -> ignoring.read("{\"Title\":\"t\"}"));

        assertThat(failure.problems()).extracting(JsonProblem::kind).containsExactly(Kind.MISSING_PROPERTY);
    }

    @Test
    void a_property_beside_a_reason_is_ignored_on_demand() {
        ReadDocument document = ignoring(ReadLimits.defaults())
                .readDocument("{\"title\":\"t\",\"rootCause\":{\"conclusion\":{\"acme\":1,\"found\":\"in the log\"}}}");

        assertThat(document.postmortem().rootCause().conclusion().orElseThrow().reason())
                .contains("in the log");
        assertThat(document.ignored()).extracting(JsonProblem::pointer).containsExactly("/rootCause/conclusion/acme");
    }

    @Test
    void ignored_properties_beyond_the_limit_are_counted() {
        ReadDocument document = ignoring(ReadLimits.defaults().withProblems(2))
                .readDocument("{\"title\":\"t\",\"a\":1,\"b\":1,\"c\":1,\"timeline\":{\"d\":1}}");

        assertThat(document.ignored()).extracting(JsonProblem::pointer).containsExactly("/a", "/b", "");
        assertThat(document.ignored())
                .last()
                .hasToString("2 more properties are not known and were left out: raise ReadLimits.problems to have"
                        + " them listed");
    }

    @Test
    void null_stands_for_a_property_that_is_left_out() {
        assertThatNoException()
                .isThrownBy(() -> JSON.read("{\"title\":\"t\",\"state\":null,\"tags\":null,\"timeline\":null,"
                        + "\"schemaVersion\":null,\"attributes\":null}"));
    }

    @Test
    void an_amount_may_be_a_plain_number() {
        assertThat(JSON.read("{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"users\",\"amount\":12}]}}")
                        .impact()
                        .measures()
                        .get(0)
                        .amount())
                .hasToString("Amount[12]");
    }

    @ParameterizedTest
    @ValueSource(longs = {2_147_483_648L, Long.MAX_VALUE, Long.MIN_VALUE})
    void a_count_may_be_as_large_as_64_bits_hold(long count) {
        assertThat(JSON.read("{\"title\":\"t\",\"impact\":{\"measures\":[{\"noun\":\"n\",\"amount\":" + count + "}]}}")
                        .impact()
                        .measures()
                        .get(0)
                        .amount())
                .isEqualTo(Amount.of(count));
    }

    @Test
    void a_term_may_stand_alone() {
        assertThat(JSON.read("{\"title\":\"t\",\"rootCause\":{\"conclusion\":\"suspected\"}}")
                        .rootCause()
                        .conclusion())
                .contains(Conclusion.suspected());
    }

    private static PostmortemJson ignoring(ReadLimits limits) {
        return PostmortemJson.builder()
                .unknownProperties(UnknownProperties.IGNORE)
                .limits(limits)
                .build();
    }

    private static JsonProblem problem(String json) {
        List<JsonProblem> problems = problems(json.replace('\'', '"'));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<JsonProblem> problems(String json) {
        return failure(json).problems();
    }

    private static PostmortemJsonException failure(String json) {
        return catchThrowableOfType(PostmortemJsonException.class, () -> JSON.read(json.replace('\'', '"')));
    }
}
