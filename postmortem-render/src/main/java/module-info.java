/** Renderers that turn a postmortem into documents that people and systems read. */
module dev.postmortem.render {
    requires transitive dev.postmortem.core;
    requires static transitive org.jspecify;

    exports dev.postmortem.render;
    exports dev.postmortem.render.action;
    exports dev.postmortem.render.adf;
    exports dev.postmortem.render.asciidoc;
    exports dev.postmortem.render.confluence;
    exports dev.postmortem.render.document;
    exports dev.postmortem.render.html;
    exports dev.postmortem.render.label;
    exports dev.postmortem.render.markdown;
    exports dev.postmortem.render.report;
    exports dev.postmortem.render.section;
    exports dev.postmortem.render.slack;
    exports dev.postmortem.render.teams;
    exports dev.postmortem.render.text;

    // Formats of plug-ins.
    uses dev.postmortem.render.FormatProvider;
}
