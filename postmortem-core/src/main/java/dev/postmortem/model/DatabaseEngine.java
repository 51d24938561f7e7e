package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * The database management system, named as OpenTelemetry's {@code db.system.name} names it.
 *
 * <p>The vocabulary is open: {@code DatabaseEngine.of("acme.graphstore")} adds a word of one's own.
 *
 * <p>Source: OpenTelemetry semantic conventions for database client calls, all well-known values of
 * {@code db.system.name}.
 *
 * @since 0.1.0
 */
public final class DatabaseEngine extends Term {

    /** PostgreSQL. */
    public static final DatabaseEngine POSTGRESQL = new DatabaseEngine("postgresql");

    /** MySQL. */
    public static final DatabaseEngine MYSQL = new DatabaseEngine("mysql");

    /** MariaDB. */
    public static final DatabaseEngine MARIADB = new DatabaseEngine("mariadb");

    /** Microsoft SQL Server. */
    public static final DatabaseEngine MICROSOFT_SQL_SERVER = new DatabaseEngine("microsoft.sql_server");

    /** Oracle Database. */
    public static final DatabaseEngine ORACLE_DB = new DatabaseEngine("oracle.db");

    /** IBM Db2. */
    public static final DatabaseEngine IBM_DB2 = new DatabaseEngine("ibm.db2");

    /** SQLite. */
    public static final DatabaseEngine SQLITE = new DatabaseEngine("sqlite");

    /** CockroachDB. */
    public static final DatabaseEngine COCKROACHDB = new DatabaseEngine("cockroachdb");

    /** MongoDB. */
    public static final DatabaseEngine MONGODB = new DatabaseEngine("mongodb");

    /** Apache Cassandra. */
    public static final DatabaseEngine CASSANDRA = new DatabaseEngine("cassandra");

    /** Redis. */
    public static final DatabaseEngine REDIS = new DatabaseEngine("redis");

    /** Elasticsearch. */
    public static final DatabaseEngine ELASTICSEARCH = new DatabaseEngine("elasticsearch");

    /** OpenSearch. */
    public static final DatabaseEngine OPENSEARCH = new DatabaseEngine("opensearch");

    /** ClickHouse. */
    public static final DatabaseEngine CLICKHOUSE = new DatabaseEngine("clickhouse");

    /** Couchbase. */
    public static final DatabaseEngine COUCHBASE = new DatabaseEngine("couchbase");

    /** Apache CouchDB. */
    public static final DatabaseEngine COUCHDB = new DatabaseEngine("couchdb");

    /** Amazon DynamoDB. */
    public static final DatabaseEngine AWS_DYNAMODB = new DatabaseEngine("aws.dynamodb");

    /** Amazon Redshift. */
    public static final DatabaseEngine AWS_REDSHIFT = new DatabaseEngine("aws.redshift");

    /** Azure Cosmos DB. */
    public static final DatabaseEngine AZURE_COSMOSDB = new DatabaseEngine("azure.cosmosdb");

    /** Google Cloud Spanner. */
    public static final DatabaseEngine GCP_SPANNER = new DatabaseEngine("gcp.spanner");

    /** Apache HBase. */
    public static final DatabaseEngine HBASE = new DatabaseEngine("hbase");

    /** Neo4j. */
    public static final DatabaseEngine NEO4J = new DatabaseEngine("neo4j");

    /** Memcached. */
    public static final DatabaseEngine MEMCACHED = new DatabaseEngine("memcached");

    /** InfluxDB. */
    public static final DatabaseEngine INFLUXDB = new DatabaseEngine("influxdb");

    /** Trino. */
    public static final DatabaseEngine TRINO = new DatabaseEngine("trino");

    /** Apache Hive. */
    public static final DatabaseEngine HIVE = new DatabaseEngine("hive");

    /** Teradata. */
    public static final DatabaseEngine TERADATA = new DatabaseEngine("teradata");

    /** SAP HANA. */
    public static final DatabaseEngine SAP_HANA = new DatabaseEngine("sap.hana");

    /** Some other SQL database. */
    public static final DatabaseEngine OTHER_SQL = new DatabaseEngine("other_sql");

    /** Actian Ingres. */
    public static final DatabaseEngine ACTIAN_INGRES = new DatabaseEngine("actian.ingres");

    /** Apache Derby. */
    public static final DatabaseEngine DERBY = new DatabaseEngine("derby");

    /** Firebird. */
    public static final DatabaseEngine FIREBIRDSQL = new DatabaseEngine("firebirdsql");

    /** Apache Geode. */
    public static final DatabaseEngine GEODE = new DatabaseEngine("geode");

    /** H2 Database. */
    public static final DatabaseEngine H2DATABASE = new DatabaseEngine("h2database");

    /** HyperSQL Database. */
    public static final DatabaseEngine HSQLDB = new DatabaseEngine("hsqldb");

    /** IBM Informix. */
    public static final DatabaseEngine IBM_INFORMIX = new DatabaseEngine("ibm.informix");

    /** IBM Netezza. */
    public static final DatabaseEngine IBM_NETEZZA = new DatabaseEngine("ibm.netezza");

    /** Instant. */
    public static final DatabaseEngine INSTANTDB = new DatabaseEngine("instantdb");

    /** InterSystems Caché. */
    public static final DatabaseEngine INTERSYSTEMS_CACHE = new DatabaseEngine("intersystems.cache");

    /** SAP MaxDB. */
    public static final DatabaseEngine SAP_MAXDB = new DatabaseEngine("sap.maxdb");

    /** Adabas. */
    public static final DatabaseEngine SOFTWAREAG_ADABAS = new DatabaseEngine("softwareag.adabas");

    private DatabaseEngine(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by dots, underscores or hyphens, for example {@code aws.dynamodb}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DatabaseEngine of(String code) {
        return new DatabaseEngine(code);
    }
}
