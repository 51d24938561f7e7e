package dev.postmortem.render.report;

import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentBuilder;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.markdown.MarkdownWriter;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleSource;

/** Writes why there is a rule, who says so and where more is told; GitHub shows the Markdown beside an alert. */
final class SarifHelp {

    private static final MarkdownWriter MARKDOWN = MarkdownWriter.builder().build();

    private SarifHelp() {}

    static void write(SarifRule rule, JsonText help) {
        help.text("text", SarifMessage.escaped(text(rule)))
                .text("markdown", SarifMessage.withoutArguments(markdown(rule)));
    }

    private static String text(SarifRule rule) {
        StringBuilder help = new StringBuilder(rule.rationale());
        rule.descriptor().ifPresent(known -> {
            known.sources().forEach(source -> help.append("\nSource: ").append(source.citation()));
            known.helpUri().ifPresent(page -> help.append("\nMore: ").append(page));
        });
        return help.toString();
    }

    private static String markdown(SarifRule rule) {
        DocumentBuilder help = Document.builder(rule.summary());
        if (!rule.rationale().equals(rule.summary())) {
            Blocks.paragraphs(rule.rationale()).forEach(help::lead);
        }
        rule.descriptor().ifPresent(known -> more(known, help));
        return MARKDOWN.write(help.build()).text();
    }

    private static void more(RuleDescriptor rule, DocumentBuilder help) {
        if (!rule.sources().isEmpty()) {
            help.lead(Blocks.bullets(
                    rule.sources().stream().map(SarifHelp::source).toArray(ListItem[]::new)));
        }
        rule.helpUri().ifPresent(page -> help.lead(Blocks.paragraph(Inlines.link("More about this rule", page))));
    }

    private static ListItem source(RuleSource source) {
        return ListItem.of(
                Inlines.text("Source: "),
                source.url()
                        .<Inline>map(url -> Inlines.link(source.citation(), url))
                        .orElseGet(() -> Inlines.text(source.citation())));
    }
}
