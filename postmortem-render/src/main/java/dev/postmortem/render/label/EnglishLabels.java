package dev.postmortem.render.label;

import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.value.Term;
import java.util.Map;

/** The words as {@link Label} has them, and the names of what is spelled in its own way. */
enum EnglishLabels implements Labels {
    INSTANCE;

    private static final Map<Term, String> SPELLED = Map.ofEntries(
            Map.entry(DatabaseEngine.POSTGRESQL, "PostgreSQL"),
            Map.entry(DatabaseEngine.MYSQL, "MySQL"),
            Map.entry(DatabaseEngine.MARIADB, "MariaDB"),
            Map.entry(DatabaseEngine.MICROSOFT_SQL_SERVER, "Microsoft SQL Server"),
            Map.entry(DatabaseEngine.ORACLE_DB, "Oracle Database"),
            Map.entry(DatabaseEngine.IBM_DB2, "IBM Db2"),
            Map.entry(DatabaseEngine.SQLITE, "SQLite"),
            Map.entry(DatabaseEngine.COCKROACHDB, "CockroachDB"),
            Map.entry(DatabaseEngine.MONGODB, "MongoDB"),
            Map.entry(DatabaseEngine.CASSANDRA, "Apache Cassandra"),
            Map.entry(DatabaseEngine.REDIS, "Redis"),
            Map.entry(DatabaseEngine.ELASTICSEARCH, "Elasticsearch"),
            Map.entry(DatabaseEngine.OPENSEARCH, "OpenSearch"),
            Map.entry(DatabaseEngine.CLICKHOUSE, "ClickHouse"),
            Map.entry(DatabaseEngine.COUCHBASE, "Couchbase"),
            Map.entry(DatabaseEngine.COUCHDB, "Apache CouchDB"),
            Map.entry(DatabaseEngine.AWS_DYNAMODB, "Amazon DynamoDB"),
            Map.entry(DatabaseEngine.AWS_REDSHIFT, "Amazon Redshift"),
            Map.entry(DatabaseEngine.AZURE_COSMOSDB, "Azure Cosmos DB"),
            Map.entry(DatabaseEngine.GCP_SPANNER, "Google Cloud Spanner"),
            Map.entry(DatabaseEngine.HBASE, "Apache HBase"),
            Map.entry(DatabaseEngine.NEO4J, "Neo4j"),
            Map.entry(DatabaseEngine.MEMCACHED, "Memcached"),
            Map.entry(DatabaseEngine.INFLUXDB, "InfluxDB"),
            Map.entry(DatabaseEngine.TRINO, "Trino"),
            Map.entry(DatabaseEngine.HIVE, "Apache Hive"),
            Map.entry(DatabaseEngine.TERADATA, "Teradata"),
            Map.entry(DatabaseEngine.SAP_HANA, "SAP HANA"),
            Map.entry(DatabaseEngine.OTHER_SQL, "SQL database"),
            Map.entry(DatabaseEngine.ACTIAN_INGRES, "Actian Ingres"),
            Map.entry(DatabaseEngine.DERBY, "Apache Derby"),
            Map.entry(DatabaseEngine.FIREBIRDSQL, "Firebird"),
            Map.entry(DatabaseEngine.GEODE, "Apache Geode"),
            Map.entry(DatabaseEngine.H2DATABASE, "H2"),
            Map.entry(DatabaseEngine.HSQLDB, "HyperSQL"),
            Map.entry(DatabaseEngine.IBM_INFORMIX, "IBM Informix"),
            Map.entry(DatabaseEngine.IBM_NETEZZA, "IBM Netezza"),
            Map.entry(DatabaseEngine.INSTANTDB, "InstantDB"),
            Map.entry(DatabaseEngine.INTERSYSTEMS_CACHE, "InterSystems Caché"),
            Map.entry(DatabaseEngine.SAP_MAXDB, "SAP MaxDB"),
            Map.entry(DatabaseEngine.SOFTWAREAG_ADABAS, "Adabas"));

    @Override
    public String language() {
        return "en";
    }

    @Override
    public String text(Label label) {
        return label.english();
    }

    @Override
    public String term(Term term) {
        String spelled = SPELLED.get(term);
        return spelled != null ? spelled : Labels.super.term(term);
    }
}
