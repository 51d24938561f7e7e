package dev.postmortem.render.adf;

import java.util.LinkedHashMap;
import java.util.Map;

/** Documents with one fault each, which Atlassian's schema refuses as well, unless they are among those of a product. */
final class BrokenDocuments {

    static final String TEXT = "{'type':'text','text':'x'}";
    static final String PARAGRAPH = "{'type':'paragraph','content':[" + TEXT + "]}";
    static final String TABLE = table(PARAGRAPH);

    static final String TASKS = "{'type':'taskList','attrs':{'localId':'l'},'content':["
            + "{'type':'taskItem','attrs':{'localId':'a','state':'DONE'},'content':[" + TEXT + "]},"
            + "{'type':'taskItem','attrs':{'localId':'b','state':'TODO'},'content':[]}]}";

    static final String NUMBERS = table("{'type':'paragraph',"
            + "'marks':[{'type':'alignment','attrs':{'align':'end'}}],'content':[" + TEXT + "]}");

    private static final String PANEL = "{'type':'panel','attrs':{'panelType':'note'},'content':[" + PARAGRAPH + "]}";
    private static final String HEADING = "{'type':'heading','attrs':{'level':2},'content':[" + TEXT + "]}";
    private static final String CODE = "{'type':'codeBlock','attrs':{'language':'sql'},'content':[" + TEXT + "]}";
    private static final String STATUS = "{'type':'status','attrs':{'text':'SEV-1','color':'red'}}";
    private static final String DATE = "{'type':'date','attrs':{'timestamp':'1774656000000'}}";

    /** A document with every node and mark. */
    static final String WHOLE = document(String.join(
            ",",
            HEADING,
            "{'type':'paragraph','content':[" + marked("{'type':'strong'},{'type':'em'}") + "," + marked(link("code"))
                    + ",{'type':'hardBreak'}," + STATUS + "," + DATE + "]}",
            list("bulletList", PARAGRAPH + "," + list("orderedList", "{'type':'paragraph','content':[]}") + "," + CODE),
            TASKS,
            PANEL,
            CODE,
            "{'type':'codeBlock','content':[]}",
            TABLE,
            NUMBERS));

    /** What Atlassian's schema refuses. */
    static final Map<String, String> REFUSED_BY_THE_SCHEMA = new LinkedHashMap<>();

    /** What a product refuses, although the schema does not. */
    static final Map<String, String> REFUSED_BY_A_PRODUCT = new LinkedHashMap<>();

    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        Map<String, String> schema = REFUSED_BY_THE_SCHEMA;
        schema.put("no version", "{'type':'doc','content':[]}");
        schema.put("another version", "{'version':2,'type':'doc','content':[]}");
        schema.put("a key of the document", "{'version':1,'type':'doc','content':[],'title':'x'}");
        schema.put("no content", "{'version':1,'type':'doc'}");
        schema.put("text in the document", document(TEXT));
        schema.put("an empty text", document(PARAGRAPH.replace("'x'", "''")));
        schema.put("a number as text", document(PARAGRAPH.replace("'x'", "1")));
        schema.put("an unknown node", document(PARAGRAPH.replace("'paragraph'", "'section'")));
        schema.put("a list without items", document("{'type':'bulletList','content':[]}"));
        schema.put("text in an item", document(list("bulletList", TEXT)));
        schema.put("an empty item", document(list("bulletList", "")));
        schema.put("a heading in an item", document(list("orderedList", PARAGRAPH + "," + HEADING)));
        schema.put("a panel in an item", document(list("orderedList", PARAGRAPH + "," + PANEL)));
        schema.put("a table in an item", document(list("bulletList", PARAGRAPH + "," + TABLE)));
        schema.put("a table in a panel", document(PANEL.replace(PARAGRAPH, TABLE)));
        schema.put("an empty panel", document(PANEL.replace(PARAGRAPH, "")));
        schema.put("a table in a cell", document(table(TABLE)));
        schema.put("text in a cell", document(table(TEXT)));
        schema.put("an empty cell", document(table("")));
        schema.put("a table without rows", document("{'type':'table','content':[]}"));
        schema.put("code that stands out", document(paragraph(marked("{'type':'code'},{'type':'strong'}"))));
        schema.put("code with stress", document(paragraph(marked("{'type':'em'},{'type':'code'}"))));
        schema.put("a mark in a block of code", document(CODE.replace(TEXT, marked("{'type':'strong'}"))));
        schema.put("a status in a block of code", document(CODE.replace(TEXT, STATUS)));
        schema.put("a link without an address", document(paragraph(marked("{'type':'link','attrs':{}}"))));
        schema.put("a link to a number", document(paragraph(marked("{'type':'link','attrs':{'href':1}}"))));
        schema.put("an unknown mark", document(paragraph(marked("{'type':'blink'}"))));
        schema.put("an unknown attribute", document(STATUS.replace("'red'", "'red','tone':'bad'")));
        schema.put("a colour in capitals", document(paragraph(STATUS.replace("red", "RED"))));
        schema.put("an unknown colour", document(paragraph(STATUS.replace("red", "orange"))));
        schema.put("a status without words", document(paragraph(STATUS.replace("SEV-1", ""))));
        schema.put("a mark on a status", document(paragraph(STATUS.replace("}}", "},'marks':[{'type':'em'}]}"))));
        schema.put("an unknown panel", document(PANEL.replace("'note'", "'danger'")));
        schema.put("a date without a day", document(paragraph(DATE.replace("1774656000000", ""))));
        schema.put("a date as a number", document(paragraph(DATE.replace("'1774656000000'", "1774656000000"))));
        schema.put("a heading without a level", document(HEADING.replace("'level':2", "")));
        schema.put("a heading of level 7", document(HEADING.replace("'level':2", "'level':7")));
        schema.put("a task without localId", document(TASKS.replace("'localId':'a',", "")));
        schema.put("a list of tasks without localId", document(TASKS.replace("'localId':'l'", "")));
        schema.put("a task in an unknown state", document(TASKS.replace("DONE", "OPEN")));
        schema.put("a paragraph in a task", document(TASKS.replace(TEXT, PARAGRAPH)));
        schema.replaceAll((name, json) -> json.replace('\'', '"'));

        Map<String, String> product = REFUSED_BY_A_PRODUCT;
        product.put("the end of a line in a text", document(PARAGRAPH.replace("'x'", "'x\\ny'")));
        product.put("a list before the text of an item", document(list("bulletList", list("bulletList", PARAGRAPH))));
        product.put("a list of tasks in an item", document(list("bulletList", PARAGRAPH + "," + TASKS)));
        product.put("two tasks with one localId", document(TASKS.replace("'b'", "'a'")));
        product.put("two marks of a kind", document(paragraph(marked("{'type':'em'},{'type':'em'}"))));
        product.put(
                "a row that is wider", document(TABLE.replace("[{'type':'tableRow'", row(2) + ",{'type':'tableRow'")));
        product.put("a date within a day", document(paragraph(DATE.replace("000000", "000001"))));
        product.put("text that turns its direction", document(PARAGRAPH.replace("'x'", "'\\u202Ex'")));
        product.put("a control in a text", document(PARAGRAPH.replace("'x'", "'\\u0007x'")));
        product.put(
                "an address without characters", document(paragraph(marked("{'type':'link','attrs':{'href':''}}"))));
        product.replaceAll((name, json) -> json.replace('\'', '"'));

        ALL.putAll(schema);
        ALL.putAll(product);
    }

    private BrokenDocuments() {}

    static String document(String content) {
        return ("{'version':1,'type':'doc','content':[" + content + "]}").replace('\'', '"');
    }

    private static String paragraph(String content) {
        return "{'type':'paragraph','content':[" + content + "]}";
    }

    private static String marked(String marks) {
        return "{'type':'text','text':'x','marks':[" + marks + "]}";
    }

    private static String link(String other) {
        return "{'type':'link','attrs':{'href':'https://e.example/'}},{'type':'" + other + "'}";
    }

    private static String list(String type, String item) {
        return "{'type':'" + type + "','content':[{'type':'listItem','content':[" + item + "]}]}";
    }

    private static String table(String cell) {
        return "{'type':'table','content':[{'type':'tableRow','content':[{'type':'tableHeader','content':[" + PARAGRAPH
                + "]}]},{'type':'tableRow','content':[{'type':'tableCell','content':[" + cell + "]}]}]}";
    }

    private static String row(int width) {
        String cell = "{'type':'tableCell','content':[" + PARAGRAPH + "]}";
        return "[{'type':'tableRow','content':[" + (cell + ",").repeat(width - 1) + cell + "]}";
    }
}
