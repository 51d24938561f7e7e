package dev.postmortem.render.html;

/** A small picture, drawn in the colour of the text beside it. */
enum Icon {
    INFO("<circle cx=\"8\" cy=\"8\" r=\"6.5\"/><path d=\"M8 7.2v3.9M8 4.8v.4\"/>"),
    IMPORTANT("<path d=\"M2.2 2.8h11.6v8.4H8.6L5.4 14v-2.8H2.2zM8 5v2.9M8 9.3v.2\"/>"),
    WARNING("<path d=\"M8 2.2 14.4 13.6H1.6zM8 6.4v3.4M8 11.5v.2\"/>"),
    GAP("<circle cx=\"8\" cy=\"8\" r=\"6.5\" stroke-dasharray=\"2.6 2.5\"/><path d=\"M5.2 8h5.6\"/>"),
    DONE("<rect x=\"1.75\" y=\"1.75\" width=\"12.5\" height=\"12.5\" rx=\"3\"/><path d=\"m4.8 8.2 2.3 2.4 4.2-5\"/>"),
    OPEN("<rect x=\"1.75\" y=\"1.75\" width=\"12.5\" height=\"12.5\" rx=\"3\"/>");

    private final String shapes;

    Icon(String shapes) {
        this.shapes = shapes;
    }

    /** Writes the picture for who sees it; the word beside it says the same. */
    void hidden(Markup markup) {
        markup.start("svg")
                .classes("icon")
                .raw(" viewBox=\"0 0 16 16\" aria-hidden=\"true\">")
                .raw(shapes)
                .raw("</svg>");
    }

    /** Writes the picture with a word for who does not see it. */
    void named(Markup markup, String word) {
        markup.start("svg")
                .classes("icon")
                .raw(" viewBox=\"0 0 16 16\" role=\"img\"")
                .attribute("aria-label", word)
                .end()
                .raw(shapes)
                .raw("</svg>");
    }
}
