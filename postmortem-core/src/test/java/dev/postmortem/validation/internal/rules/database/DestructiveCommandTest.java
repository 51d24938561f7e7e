package dev.postmortem.validation.internal.rules.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.internal.text.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DestructiveCommandTest {

    /** Texts are looked at closer only where one of the marks stands, which therefore must be in each command. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -rf /var/lib/mysql",
                "find /var/lib/pg -delete",
                "rsync -a --delete empty/ data/",
                "mkfs.ext4 /dev/sdb",
                "mke2fs /dev/sdb",
                "wipefs -a /dev/sdb",
                "blkdiscard /dev/sdb",
                "sgdisk -Z /dev/sdb",
                "shred -u x",
                "dd if=/dev/zero",
                "dd bs=1M of=/dev/sdb",
                "lvremove vg0/data",
                "vgremove vg0",
                "pvremove /dev/sdb",
                "zfs destroy tank/db",
                "btrfs subvolume delete /db",
                "mdadm --zero-superblock /dev/sdb",
                "nvme format /dev/nvme0",
                "rbd rm pool/db",
                "ceph osd pool delete db",
                "terraform destroy",
                "terraform apply -destroy",
                "docker volume rm db",
                "docker compose down -v",
                "docker system prune --volumes",
                "kubectl delete pvc data-0",
                "aws rds delete-db-instance",
                "aws s3 rm s3://backups --recursive",
                "gsutil rm -r gs://backups",
                "gcloud sql instances delete orders",
                "az postgres server delete",
                "bq rm -r orders",
                "dropdb orders",
                "mysqladmin drop orders",
                "pg_resetwal -f",
                "pg_dropcluster 15 main",
                "pg_restore --clean dump",
                "mongorestore --drop dump",
                "nodetool clearsnapshot",
                "etcdctl del / --prefix",
                "consul kv delete -recurse x",
                "kafka-topics --delete",
                "FLUSHALL",
                "rake db:drop",
                "artisan migrate:fresh",
                "doctrine:schema:drop",
                "mix ecto.reset",
                "prisma migrate reset",
                "prisma db push --force-reset",
                "prisma db push --accept-data-loss",
                "flyway clean",
                "liquibase dropAll",
                "manage.py flush",
                "manage.py reset_db",
                "hbm2ddl.auto=create",
                "ddl-auto: create-drop",
                "DELETE /_all",
                "orders.drop()",
                "dropDatabase()",
                "db.orders.deleteMany({})",
                "db.orders.remove({})",
                "Order.objects.all().delete()",
                "Order.destroy_all",
                "Order::truncate()",
                "orders.deleteAll()",
                "Base.metadata.drop_all(engine)",
                "db.Database.EnsureDeleted()",
                "curl -XDELETE localhost:9200/_all",
                "sequelize.sync({ force: true })",
                "dropSchema: true"
            })
    void a_command_is_known_and_not_passed_over_in_code(String command) {
        assertThat(DestructiveStatement.is(command)).isTrue();
        assertThat(DestructiveStatement.in(Prose.of("Somebody ran `" + command + "`.")))
                .hasSize(1);
    }
}
