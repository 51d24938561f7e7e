package dev.postmortem.validation.internal.rules.database;

import java.util.List;

/** Knows how shells, consoles, frameworks and stores other than those of SQL are told to destroy data. */
final class DestructiveCommand {

    private static final String END = "(?![\\p{L}\\p{N}_])";

    /** The rest of one command of a line. */
    private static final String REST = "\\s[^\\n;|&`]{0,100}?";

    private static final String FILES = "rm\\s+-\\w*[rR]\\w*" + REST
            + "(?:data|/var/lib|mysql|postgres|mongo|cassandra|redis|/db|wal|backup|pgsql|/pg|innodb|snapshot)[^\\s`]*"
            + "|rm" + REST + "(?:ibdata|ib_logfile|pg_wal|pg_xlog|\\.ibd|\\.mdf|\\.dbf)[^\\s`]*"
            + "|find" + REST + "(?:data|/var/lib|backup|/db)[^\\n;|&`]{0,100}?-delete" + END
            + "|rsync" + REST + "--delete";

    private static final String DISKS = "mkfs(?:\\.\\w+)?\\s|mke2fs\\s|wipefs" + END + "|blkdiscard" + END + "|sgdisk"
            + REST + "(?:-Z|--zap)|shred\\s+[-/]|dd\\s+if=/dev/(?:zero|u?random|null)|dd" + REST + "of=/dev/"
            + "|(?:lv|vg|pv)remove" + END + "|(?:zfs|zpool)\\s+destroy" + END + "|btrfs\\s+subvolume\\s+delete"
            + "|mdadm" + REST + "--zero-superblock|nvme\\s+format|rbd\\s+(?:rm|remove)" + END
            + "|ceph\\s+osd\\s+pool\\s+(?:rm|delete)";

    private static final String PLATFORMS = "(?:terraform|tofu|terragrunt|pulumi|cdk)\\s+destroy" + END
            + "|terraform\\s+apply" + REST + "-destroy|docker\\s+volume\\s+(?:rm|remove|prune)" + END
            + "|docker(?:-|\\s+)compose" + REST + "down" + REST + "(?:-v|--volumes)" + END
            + "|docker\\s+system\\s+prune" + REST + "--volumes"
            + "|kubectl" + REST + "delete\\s+(?:pvc?|persistentvolume(?:claim)?s?|ns|namespaces?|crds?)" + END
            + "|aws\\s+\\w+\\s+delete-(?:db-|table|volume|snapshot|bucket|cluster|cache|backup|recovery)[\\w-]*"
            + "|aws\\s+s3\\s+(?:rm" + REST + "--recursive|rb)" + END + "|gsutil" + REST + "(?:rm\\s+-r|rb)" + END
            + "|gcloud\\s+sql" + REST + "delete" + END + "|az\\s+(?:sql|postgres|mysql|cosmosdb|storage)" + REST
            + "delete" + END
            + "|bq\\s+rm" + END;

    private static final String DATABASES = "dropdb\\s+[^\\s`]+|mysqladmin" + REST + "drop\\s|pg_reset(?:wal|xlog)"
            + END
            + "|pg_dropcluster" + END + "|pg_restore" + REST + "(?:--clean|-c)" + END + "|mongorestore" + REST
            + "--drop" + END
            + "|nodetool\\s+clearsnapshot|etcdctl" + REST + "del" + REST + "--(?:prefix|from-key)"
            + "|consul\\s+kv\\s+delete\\s+-recurse|kafka-topics(?:\\.sh)?" + REST + "--delete|FLUSH(?:ALL|DB)" + END;

    private static final String FRAMEWORKS = "db:(?:drop|reset|purge|wipe|truncate_all|schema:load|migrate:reset)" + END
            + "|migrate:(?:fresh|refresh|reset)" + END + "|doctrine:(?:schema|database):drop" + END + "|schema:drop"
            + END
            + "|ecto\\.(?:drop|reset)" + END
            + "|prisma\\s+(?:migrate\\s+reset|db\\s+push\\s+--(?:force-reset|accept-data-loss))"
            + "|flyway" + REST + "clean" + END + "|liquibase" + REST + "drop-?all" + END
            + "|manage\\.py\\s+(?:flush|reset_db)" + END
            + "|hbm2ddl\\.auto[\\s=:]+create(?:-drop)?" + END + "|ddl-auto[\\s=:]+create(?:-drop)?" + END;

    /** HTTP deletes one thing by its name; a star stands for all. */
    private static final String SEARCH = "DELETE\\s+(?:https?://[^\\s/`]+)?/?(?:_all" + END + "|[\\w.,-]*\\*)";

    /** Commands, which stand at the beginning of a word. */
    static final String SHELL = String.join("|", FILES, DISKS, PLATFORMS, DATABASES, FRAMEWORKS, SEARCH);

    /** Calls, which follow an object; on a whole class or table they mean all of its rows. */
    static final String CALL = "(?<![\\p{L}\\p{N}_])\\w{1,100}\\.drop\\(\\)|dropDatabase\\("
            + "|\\.(?:deleteMany|delete_many)\\((?:\\{\\s*})?\\)|\\.remove\\(\\{\\s*}\\)|objects\\.(?:all\\(\\)\\.)?delete\\(\\)"
            + "|(?<![\\w.)])[A-Z]\\w{0,60}\\.(?:delete_all|destroy_all)" + END + "|::truncate\\(|\\.truncate\\(\\)"
            + "|\\.deleteAll(?:InBatch)?\\(\\)|query\\(\\w{0,60}\\)(?:->|\\.)delete\\(\\)|drop_all\\(|EnsureDeleted(?:Async)?\\("
            + "|-XDELETE\\s+[^\\s`]*(?:_all" + END
            + "|\\*)|\\.sync\\(\\{\\s*force:\\s*true|destroy\\(\\{\\s*(?:where:\\s*\\{\\s*}|truncate:\\s*true)|dropSchema:\\s*true";

    /** One of these is in each of them. */
    static final List<String> MARKS = List.of(
            "rm ",
            "rm\t",
            "rm\n",
            "rsync",
            "mkfs",
            "mke2fs",
            "wipefs",
            "blkdiscard",
            "sgdisk",
            "shred",
            "dd if",
            "of=/dev",
            "lvremove",
            "vgremove",
            "pvremove",
            "destroy",
            "zero-superblock",
            "nvme format",
            "rbd ",
            "ceph",
            "prune",
            "down",
            "remove",
            "rb ",
            "flush",
            "pg_reset",
            "pg_restore",
            "clearsnapshot",
            "etcdctl",
            "db:",
            "migrate",
            "prisma",
            "ecto.reset",
            "clean",
            "reset_db",
            "hbm2ddl",
            "ddl-auto",
            "force:",
            "docker",
            "kubectl",
            "EnsureDeleted");

    private DestructiveCommand() {}
}
