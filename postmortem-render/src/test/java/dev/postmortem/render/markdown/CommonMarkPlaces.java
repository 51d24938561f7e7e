package dev.postmortem.render.markdown;

/** The outline of each place where plain CommonMark has another form than GitHub: tables, tasks, callouts. */
final class CommonMarkPlaces {

    private CommonMarkPlaces() {}

    static String outline(Place place, String written) {
        Shown text = Shown.of(written);
        return switch (place) {
            case TASK -> "‹ul:‹li:☑ x" + (text.isBlank() ? "" : text.before() + text.text()) + "››";
            case CALLOUT -> text.isBlank() ? "" : "‹quote:‹p:‹b:Gap››‹p:" + text.text() + "›‹p:" + text.text() + "››";
            case CALLOUT_TITLE ->
                "‹quote:‹p:‹b:Note››" + (text.isBlank() ? "" : "‹p:‹b:" + text.text() + "››") + "‹p:p››";
            case CELL -> {
                String named = line(text.text(), text.text());
                String value = line("B", text.text());
                String first = text.isBlank() ? "" : named + "‹br›" + value;
                String second = text.isBlank() ? "1" : line(text.text(), "1") + "‹br›" + value;
                yield "‹ul:‹li:" + first + "›‹li:" + second + "››";
            }
            case FACT ->
                "‹ul:‹li:" + line("x" + (text.isBlank() ? "" : text.before() + text.text()), text.text()) + "››";
            case CODE_IN_CELL -> {
                String span = Shown.codeSpan(written);
                yield "‹ul:‹li:" + line("A", span.isEmpty() ? "" : "‹code:" + span + "›", span.isEmpty()) + "››";
            }
            case CODE_IN_CALLOUT -> "‹quote:‹p:‹b:Note››‹pre::" + Shown.codeBlock(written) + "››";
            default -> place.outline(written);
        };
    }

    private static String line(String name, String value) {
        return line(name, value, false);
    }

    private static String line(String name, String value, boolean nothing) {
        return nothing ? "" : "‹b:" + name + ":›" + (value.isEmpty() ? "" : " " + value);
    }
}
