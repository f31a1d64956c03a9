import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// Monday stood in the settings before anybody chose it; Sunday and Saturday were chosen.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "site_settings" ALTER COLUMN "week_start" DROP DEFAULT;
  ALTER TABLE "site_settings" ALTER COLUMN "week_start" DROP NOT NULL;
  UPDATE "site_settings" SET "week_start" = NULL WHERE "week_start" = 'monday';
  ALTER TABLE "incidents" ADD COLUMN "system_note" varchar;
  ALTER TABLE "_incidents_v" ADD COLUMN "version_system_note" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  UPDATE "site_settings" SET "week_start" = 'monday' WHERE "week_start" IS NULL;
  ALTER TABLE "site_settings" ALTER COLUMN "week_start" SET DEFAULT 'monday';
  ALTER TABLE "site_settings" ALTER COLUMN "week_start" SET NOT NULL;
  ALTER TABLE "incidents" DROP COLUMN "system_note";
  ALTER TABLE "_incidents_v" DROP COLUMN "version_system_note";`)
}
