package dev.postmortem.render;

import dev.postmortem.render.adf.AdfWords;
import dev.postmortem.render.asciidoc.AsciiDocWords;
import dev.postmortem.render.confluence.ConfluenceWords;
import dev.postmortem.render.html.HtmlWords;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.markdown.MarkdownWords;

/** The words that writers say by themselves, taken from the labels of the page. */
final class WriterWords {

    private WriterWords() {}

    static HtmlWords html(Labels labels) {
        return new HtmlWords(
                labels.text(Label.CONTENTS),
                labels.text(Label.SKIP_TO_CONTENT),
                labels.text(Label.GAP_CALLOUT),
                labels.text(Label.NOTE_CALLOUT),
                labels.text(Label.IMPORTANT_CALLOUT),
                labels.text(Label.WARNING_CALLOUT),
                labels.text(Label.DONE),
                labels.text(Label.OPEN_BOX),
                labels.text(Label.PHASES_DRAWN),
                labels.text(Label.TIMELINE_TITLE),
                labels.text(Label.TRACES_DRAWN),
                labels.text(Label.NO_ANSWER_DRAWN),
                labels.text(Label.PARTLY_DRAWN));
    }

    static MarkdownWords markdown(Labels labels) {
        return new MarkdownWords(
                labels.text(Label.CUT_HERE),
                labels.text(Label.REST_OF),
                labels.text(Label.OPENING),
                labels.text(Label.FURTHER_SECTIONS),
                labels.text(Label.LIST_SEPARATOR),
                labels.text(Label.FULL_REPORT),
                labels.text(Label.NOTE_CALLOUT),
                labels.text(Label.IMPORTANT_CALLOUT),
                labels.text(Label.WARNING_CALLOUT),
                labels.text(Label.PHASES_DRAWN_IN_UTC));
    }

    static AdfWords adf(Labels labels) {
        return new AdfWords(
                labels.text(Label.CUT_HERE),
                labels.text(Label.REST_OF),
                labels.text(Label.OPENING),
                labels.text(Label.FURTHER_SECTIONS),
                labels.text(Label.LIST_SEPARATOR),
                labels.text(Label.FULL_REPORT));
    }

    static ConfluenceWords confluence(Labels labels) {
        return new ConfluenceWords(
                labels.text(Label.GAP_CALLOUT),
                labels.text(Label.CUT_HERE),
                labels.text(Label.REST_OF),
                labels.text(Label.OPENING),
                labels.text(Label.FURTHER_SECTIONS),
                labels.text(Label.LIST_SEPARATOR),
                labels.text(Label.FULL_REPORT));
    }

    static CardWords card(Labels labels) {
        return new CardWords(
                labels.text(Label.CUT_HERE),
                labels.text(Label.REST_OF),
                labels.text(Label.OPENING),
                labels.text(Label.FURTHER_SECTIONS),
                labels.text(Label.LIST_SEPARATOR),
                labels.text(Label.FULL_REPORT),
                labels.text(Label.LABELLED),
                labels.text(Label.ITEM_SEPARATOR),
                labels.text(Label.GAP_CALLOUT),
                labels.text(Label.NOTE_CALLOUT),
                labels.text(Label.IMPORTANT_CALLOUT),
                labels.text(Label.WARNING_CALLOUT));
    }

    static AsciiDocWords asciidoc(Labels labels) {
        return new AsciiDocWords(
                labels.text(Label.NOTE_CALLOUT),
                labels.text(Label.IMPORTANT_CALLOUT),
                labels.text(Label.WARNING_CALLOUT));
    }
}
