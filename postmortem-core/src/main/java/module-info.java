/** The model of a database incident postmortem, its JSON, metrics, validation and redaction. */
module dev.postmortem.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires tools.jackson.databind;
    requires org.hibernate.validator;

    exports dev.postmortem.json;
    exports dev.postmortem.metric;
    exports dev.postmortem.model;
    exports dev.postmortem.model.cause;
    exports dev.postmortem.model.constraint;
    exports dev.postmortem.model.followup;
    exports dev.postmortem.model.impact;
    exports dev.postmortem.model.response;
    exports dev.postmortem.model.timeline;
    exports dev.postmortem.model.value;
    exports dev.postmortem.redaction;
    exports dev.postmortem.revision;
    exports dev.postmortem.traceability;
    exports dev.postmortem.validation;
    exports dev.postmortem.validation.json;
    exports dev.postmortem.validation.spi;
    exports dev.postmortem.validation.testing;

    // Rules of plug-ins.
    uses dev.postmortem.validation.spi.PostmortemRule;

    // Hosts' own validators and mappers read the records' private fields and call their constructors.
    opens dev.postmortem.model;
    opens dev.postmortem.model.cause;
    opens dev.postmortem.model.constraint;
    opens dev.postmortem.model.followup;
    opens dev.postmortem.model.impact;
    opens dev.postmortem.model.response;
    opens dev.postmortem.model.timeline;
    opens dev.postmortem.model.value;

    // Our own mapper makes the filter that leaves out empty sections.
    opens dev.postmortem.json.internal to
            tools.jackson.databind;
}
