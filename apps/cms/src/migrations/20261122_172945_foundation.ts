import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."byline_role" AS ENUM('author', 'editor', 'translator', 'photographer', 'researcher');
  CREATE TYPE "public"."stage" AS ENUM('idea', 'drafting', 'in-review', 'changes-asked', 'approved', 'published', 'held');
  CREATE TYPE "public"."article_kind" AS ENUM('digest', 'report', 'analysis', 'live');
  CREATE TYPE "public"."language" AS ENUM('en', 'fr', 'de', 'es', 'ar', 'fa');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."place_role" AS ENUM('scene', 'origin', 'target');
  CREATE TYPE "public"."place_precision" AS ENUM('exact', 'near', 'town', 'district', 'region', 'country', 'unknown');
  CREATE TYPE "public"."participant_role" AS ENUM('acted', 'affected', 'victim', 'authority', 'witness', 'claimant', 'other');
  CREATE TYPE "public"."certainty" AS ENUM('stated', 'alleged', 'denied', 'established');
  CREATE TYPE "public"."asserted" AS ENUM('happened', 'date', 'place', 'who', 'role', 'number');
  CREATE TYPE "public"."stance" AS ENUM('supports', 'contradicts', 'partly');
  CREATE TYPE "public"."date_basis" AS ENUM('stated', 'inferred', 'relative', 'estimated');
  CREATE TYPE "public"."date_relation" AS ENUM('before', 'after', 'during', 'same-day', 'same-week');
  CREATE TYPE "public"."date_end" AS ENUM('known', 'open', 'unknown');
  CREATE TYPE "public"."date_shape" AS ENUM('moment', 'span', 'all');
  CREATE TYPE "public"."date_precision" AS ENUM('millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'season', 'quarter', 'quadrimester', 'half', 'year', 'decade', 'century', 'millennium', 'span');
  CREATE TYPE "public"."date_qualifier" AS ENUM('none', 'uncertain', 'approximate', 'both');
  CREATE TYPE "public"."incident_relation" AS ENUM('follows', 'part-of', 'same-as', 'responds-to');
  CREATE TYPE "public"."sensitivity" AS ENUM('graphic', 'minors', 'sub-judice');
  CREATE TYPE "public"."incident_type" AS ENUM('killing', 'attack', 'clash', 'abduction', 'arrest', 'protest', 'statement', 'agreement', 'decision', 'formation', 'election', 'accident', 'disaster', 'launch', 'landing', 'mission', 'publication', 'other');
  CREATE TYPE "public"."verification" AS ENUM('unverified', 'reported', 'corroborated', 'confirmed', 'disputed', 'retracted');
  CREATE TYPE "public"."enum_incidents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__incidents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."timeline_mode" AS ENUM('picked', 'query');
  CREATE TYPE "public"."lane_key" AS ENUM('none', 'group', 'actor', 'place', 'topic', 'type');
  CREATE TYPE "public"."enum_timelines_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__timelines_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."correction_kind" AS ENUM('correction', 'clarification', 'update', 'retraction');
  CREATE TYPE "public"."enum_corrections_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__corrections_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."source_kind" AS ENUM('news', 'agency', 'official', 'court', 'academic', 'book', 'video', 'social', 'interview', 'document');
  CREATE TYPE "public"."access_model" AS ENUM('open', 'registration', 'subscription', 'private');
  CREATE TYPE "public"."link_state" AS ENUM('unchecked', 'ok', 'moved', 'gone', 'error');
  CREATE TYPE "public"."name_kind" AS ENUM('alias', 'former', 'transliteration', 'original');
  CREATE TYPE "public"."actor_kind" AS ENUM('person', 'organisation', 'armed-unit', 'group', 'state-body', 'unknown');
  CREATE TYPE "public"."actor_privacy" AS ENUM('public', 'initials', 'withheld');
  CREATE TYPE "public"."place_kind" AS ENUM('site', 'town', 'district', 'region', 'country', 'body-of-water', 'space', 'celestial-body', 'other');
  CREATE TYPE "public"."user_role" AS ENUM('admin', 'editor', 'reporter');
  CREATE TYPE "public"."hemisphere" AS ENUM('north', 'south');
  CREATE TYPE "public"."week_start" AS ENUM('monday', 'sunday', 'saturday');
  CREATE TABLE "articles_bylines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"contributor_id" uuid,
  	"role" "byline_role" DEFAULT 'author'
  );
  
  CREATE TABLE "articles_workflow_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"task" varchar,
  	"is_done" boolean
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"dek" varchar,
  	"body" jsonb,
  	"quoted_from_source_id" uuid,
  	"quoted_from_quoted_on" timestamp(3) with time zone,
  	"quoted_from_reposted_on" timestamp(3) with time zone,
  	"hero_media_id" uuid,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"workflow_stage" "stage" DEFAULT 'drafting',
  	"workflow_assignee_id" uuid,
  	"workflow_due_on" timestamp(3) with time zone,
  	"workflow_embargo_until" timestamp(3) with time zone,
  	"kind" "article_kind" DEFAULT 'report',
  	"slug" varchar,
  	"language" "language" DEFAULT 'en',
  	"substantively_updated_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"published_by_id" uuid,
  	"public_id" varchar,
  	"owner_id" uuid,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"timelines_id" uuid,
  	"incidents_id" uuid
  );
  
  CREATE TABLE "_articles_v_version_bylines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contributor_id" uuid,
  	"role" "byline_role" DEFAULT 'author',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_workflow_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"task" varchar,
  	"is_done" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_dek" varchar,
  	"version_body" jsonb,
  	"version_quoted_from_source_id" uuid,
  	"version_quoted_from_quoted_on" timestamp(3) with time zone,
  	"version_quoted_from_reposted_on" timestamp(3) with time zone,
  	"version_hero_media_id" uuid,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_workflow_stage" "stage" DEFAULT 'drafting',
  	"version_workflow_assignee_id" uuid,
  	"version_workflow_due_on" timestamp(3) with time zone,
  	"version_workflow_embargo_until" timestamp(3) with time zone,
  	"version_kind" "article_kind" DEFAULT 'report',
  	"version_slug" varchar,
  	"version_language" "language" DEFAULT 'en',
  	"version_substantively_updated_at" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_published_by_id" uuid,
  	"version_public_id" varchar,
  	"version_owner_id" uuid,
  	"version_last_edited_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"timelines_id" uuid,
  	"incidents_id" uuid
  );
  
  CREATE TABLE "incidents_places" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"place_id" uuid,
  	"role" "place_role" DEFAULT 'scene',
  	"precision" "place_precision" DEFAULT 'town'
  );
  
  CREATE TABLE "incidents_participants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"actor_id" uuid,
  	"role" "participant_role" DEFAULT 'affected',
  	"certainty" "certainty" DEFAULT 'stated',
  	"according_to" varchar,
  	"name_as_reported" varchar
  );
  
  CREATE TABLE "incidents_counts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"low" numeric,
  	"best" numeric,
  	"high" numeric,
  	"source_id" uuid
  );
  
  CREATE TABLE "incidents_citations_asserts" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "asserted",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "incidents_citations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"source_id" uuid,
  	"stance" "stance" DEFAULT 'supports',
  	"passage" varchar,
  	"locator" varchar,
  	"claimed_date_stated" varchar,
  	"claimed_date_edtf" varchar,
  	"claimed_date_basis" date_basis DEFAULT 'stated',
  	"claimed_date_time_zone" varchar,
  	"claimed_date_note" varchar,
  	"claimed_date_relation_kind" date_relation,
  	"claimed_date_relation_anchor_id" uuid,
  	"claimed_date_relation_min_days" numeric,
  	"claimed_date_relation_max_days" numeric,
  	"claimed_date_relation_not_after" varchar,
  	"claimed_date_earliest" numeric,
  	"claimed_date_latest" numeric,
  	"claimed_date_start" date_end,
  	"claimed_date_end" date_end,
  	"claimed_date_core_earliest" numeric,
  	"claimed_date_core_latest" numeric,
  	"claimed_date_shape" date_shape,
  	"claimed_date_precision" date_precision,
  	"claimed_date_qualifier" date_qualifier,
  	"private_note" varchar
  );
  
  CREATE TABLE "incidents_related" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"relation" "incident_relation",
  	"incident_id" uuid
  );
  
  CREATE TABLE "incidents_sensitivity_flags" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "sensitivity",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "incidents_workflow_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"task" varchar,
  	"is_done" boolean
  );
  
  CREATE TABLE "incidents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"type" "incident_type" DEFAULT 'other',
  	"date_stated" varchar,
  	"date_edtf" varchar,
  	"date_basis" date_basis DEFAULT 'stated',
  	"date_time_zone" varchar,
  	"date_note" varchar,
  	"date_relation_kind" date_relation,
  	"date_relation_anchor_id" uuid,
  	"date_relation_min_days" numeric,
  	"date_relation_max_days" numeric,
  	"date_relation_not_after" varchar,
  	"date_earliest" numeric,
  	"date_latest" numeric,
  	"date_start" date_end,
  	"date_end" date_end,
  	"date_core_earliest" numeric,
  	"date_core_latest" numeric,
  	"date_shape" date_shape,
  	"date_precision" date_precision,
  	"date_qualifier" date_qualifier,
  	"summary" varchar,
  	"body" jsonb,
  	"verification" "verification" DEFAULT 'unverified',
  	"rank" numeric DEFAULT 50,
  	"sensitivity_place_withheld_until" timestamp(3) with time zone,
  	"workflow_stage" "stage" DEFAULT 'drafting',
  	"workflow_assignee_id" uuid,
  	"workflow_due_on" timestamp(3) with time zone,
  	"workflow_embargo_until" timestamp(3) with time zone,
  	"slug" varchar,
  	"language" "language" DEFAULT 'en',
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"published_by_id" uuid,
  	"public_id" varchar,
  	"owner_id" uuid,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_incidents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "incidents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_incidents_v_version_places" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"place_id" uuid,
  	"role" "place_role" DEFAULT 'scene',
  	"precision" "place_precision" DEFAULT 'town',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_incidents_v_version_participants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"actor_id" uuid,
  	"role" "participant_role" DEFAULT 'affected',
  	"certainty" "certainty" DEFAULT 'stated',
  	"according_to" varchar,
  	"name_as_reported" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_incidents_v_version_counts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"low" numeric,
  	"best" numeric,
  	"high" numeric,
  	"source_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_incidents_v_version_citations_asserts" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "asserted",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_incidents_v_version_citations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"source_id" uuid,
  	"stance" "stance" DEFAULT 'supports',
  	"passage" varchar,
  	"locator" varchar,
  	"claimed_date_stated" varchar,
  	"claimed_date_edtf" varchar,
  	"claimed_date_basis" date_basis DEFAULT 'stated',
  	"claimed_date_time_zone" varchar,
  	"claimed_date_note" varchar,
  	"claimed_date_relation_kind" date_relation,
  	"claimed_date_relation_anchor_id" uuid,
  	"claimed_date_relation_min_days" numeric,
  	"claimed_date_relation_max_days" numeric,
  	"claimed_date_relation_not_after" varchar,
  	"claimed_date_earliest" numeric,
  	"claimed_date_latest" numeric,
  	"claimed_date_start" date_end,
  	"claimed_date_end" date_end,
  	"claimed_date_core_earliest" numeric,
  	"claimed_date_core_latest" numeric,
  	"claimed_date_shape" date_shape,
  	"claimed_date_precision" date_precision,
  	"claimed_date_qualifier" date_qualifier,
  	"private_note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_incidents_v_version_related" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"relation" "incident_relation",
  	"incident_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_incidents_v_version_sensitivity_flags" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "sensitivity",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_incidents_v_version_workflow_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"task" varchar,
  	"is_done" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_incidents_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_type" "incident_type" DEFAULT 'other',
  	"version_date_stated" varchar,
  	"version_date_edtf" varchar,
  	"version_date_basis" date_basis DEFAULT 'stated',
  	"version_date_time_zone" varchar,
  	"version_date_note" varchar,
  	"version_date_relation_kind" date_relation,
  	"version_date_relation_anchor_id" uuid,
  	"version_date_relation_min_days" numeric,
  	"version_date_relation_max_days" numeric,
  	"version_date_relation_not_after" varchar,
  	"version_date_earliest" numeric,
  	"version_date_latest" numeric,
  	"version_date_start" date_end,
  	"version_date_end" date_end,
  	"version_date_core_earliest" numeric,
  	"version_date_core_latest" numeric,
  	"version_date_shape" date_shape,
  	"version_date_precision" date_precision,
  	"version_date_qualifier" date_qualifier,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_verification" "verification" DEFAULT 'unverified',
  	"version_rank" numeric DEFAULT 50,
  	"version_sensitivity_place_withheld_until" timestamp(3) with time zone,
  	"version_workflow_stage" "stage" DEFAULT 'drafting',
  	"version_workflow_assignee_id" uuid,
  	"version_workflow_due_on" timestamp(3) with time zone,
  	"version_workflow_embargo_until" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_language" "language" DEFAULT 'en',
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_published_by_id" uuid,
  	"version_public_id" varchar,
  	"version_owner_id" uuid,
  	"version_last_edited_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__incidents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_incidents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "timelines_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"incident_id" uuid,
  	"group" varchar,
  	"note" varchar,
  	"is_highlighted" boolean
  );
  
  CREATE TABLE "timelines_query_verifications" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "verification",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "timelines_eras" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"date_stated" varchar,
  	"date_edtf" varchar,
  	"date_basis" date_basis DEFAULT 'stated',
  	"date_time_zone" varchar,
  	"date_note" varchar,
  	"date_relation_kind" date_relation,
  	"date_relation_anchor_id" uuid,
  	"date_relation_min_days" numeric,
  	"date_relation_max_days" numeric,
  	"date_relation_not_after" varchar,
  	"date_earliest" numeric,
  	"date_latest" numeric,
  	"date_start" date_end,
  	"date_end" date_end,
  	"date_core_earliest" numeric,
  	"date_core_latest" numeric,
  	"date_shape" date_shape,
  	"date_precision" date_precision,
  	"date_qualifier" date_qualifier
  );
  
  CREATE TABLE "timelines_workflow_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"task" varchar,
  	"is_done" boolean
  );
  
  CREATE TABLE "timelines" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"intro" varchar,
  	"mode" timeline_mode DEFAULT 'picked',
  	"query_from" varchar,
  	"query_to" varchar,
  	"lanes_by" "lane_key" DEFAULT 'none',
  	"default_window_stated" varchar,
  	"default_window_edtf" varchar,
  	"default_window_basis" date_basis DEFAULT 'stated',
  	"default_window_time_zone" varchar,
  	"default_window_note" varchar,
  	"default_window_relation_kind" date_relation,
  	"default_window_relation_anchor_id" uuid,
  	"default_window_relation_min_days" numeric,
  	"default_window_relation_max_days" numeric,
  	"default_window_relation_not_after" varchar,
  	"default_window_earliest" numeric,
  	"default_window_latest" numeric,
  	"default_window_start" date_end,
  	"default_window_end" date_end,
  	"default_window_core_earliest" numeric,
  	"default_window_core_latest" numeric,
  	"default_window_shape" date_shape,
  	"default_window_precision" date_precision,
  	"default_window_qualifier" date_qualifier,
  	"is_embeddable" boolean DEFAULT true,
  	"workflow_stage" "stage" DEFAULT 'drafting',
  	"workflow_assignee_id" uuid,
  	"workflow_due_on" timestamp(3) with time zone,
  	"workflow_embargo_until" timestamp(3) with time zone,
  	"slug" varchar,
  	"language" "language" DEFAULT 'en',
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"published_by_id" uuid,
  	"public_id" varchar,
  	"owner_id" uuid,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_timelines_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "timelines_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"actors_id" uuid,
  	"places_id" uuid
  );
  
  CREATE TABLE "_timelines_v_version_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"incident_id" uuid,
  	"group" varchar,
  	"note" varchar,
  	"is_highlighted" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_timelines_v_version_query_verifications" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "verification",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_timelines_v_version_eras" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"date_stated" varchar,
  	"date_edtf" varchar,
  	"date_basis" date_basis DEFAULT 'stated',
  	"date_time_zone" varchar,
  	"date_note" varchar,
  	"date_relation_kind" date_relation,
  	"date_relation_anchor_id" uuid,
  	"date_relation_min_days" numeric,
  	"date_relation_max_days" numeric,
  	"date_relation_not_after" varchar,
  	"date_earliest" numeric,
  	"date_latest" numeric,
  	"date_start" date_end,
  	"date_end" date_end,
  	"date_core_earliest" numeric,
  	"date_core_latest" numeric,
  	"date_shape" date_shape,
  	"date_precision" date_precision,
  	"date_qualifier" date_qualifier,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_timelines_v_version_workflow_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"task" varchar,
  	"is_done" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_timelines_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_intro" varchar,
  	"version_mode" timeline_mode DEFAULT 'picked',
  	"version_query_from" varchar,
  	"version_query_to" varchar,
  	"version_lanes_by" "lane_key" DEFAULT 'none',
  	"version_default_window_stated" varchar,
  	"version_default_window_edtf" varchar,
  	"version_default_window_basis" date_basis DEFAULT 'stated',
  	"version_default_window_time_zone" varchar,
  	"version_default_window_note" varchar,
  	"version_default_window_relation_kind" date_relation,
  	"version_default_window_relation_anchor_id" uuid,
  	"version_default_window_relation_min_days" numeric,
  	"version_default_window_relation_max_days" numeric,
  	"version_default_window_relation_not_after" varchar,
  	"version_default_window_earliest" numeric,
  	"version_default_window_latest" numeric,
  	"version_default_window_start" date_end,
  	"version_default_window_end" date_end,
  	"version_default_window_core_earliest" numeric,
  	"version_default_window_core_latest" numeric,
  	"version_default_window_shape" date_shape,
  	"version_default_window_precision" date_precision,
  	"version_default_window_qualifier" date_qualifier,
  	"version_is_embeddable" boolean DEFAULT true,
  	"version_workflow_stage" "stage" DEFAULT 'drafting',
  	"version_workflow_assignee_id" uuid,
  	"version_workflow_due_on" timestamp(3) with time zone,
  	"version_workflow_embargo_until" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_language" "language" DEFAULT 'en',
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_published_by_id" uuid,
  	"version_public_id" varchar,
  	"version_owner_id" uuid,
  	"version_last_edited_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__timelines_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_timelines_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"actors_id" uuid,
  	"places_id" uuid
  );
  
  CREATE TABLE "corrections" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "correction_kind" DEFAULT 'correction',
  	"text" varchar,
  	"said" varchar,
  	"says" varchar,
  	"at" timestamp(3) with time zone,
  	"approved_by_id" uuid,
  	"language" "language" DEFAULT 'en',
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"published_by_id" uuid,
  	"public_id" varchar,
  	"owner_id" uuid,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_corrections_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "corrections_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"incidents_id" uuid,
  	"timelines_id" uuid
  );
  
  CREATE TABLE "_corrections_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "correction_kind" DEFAULT 'correction',
  	"version_text" varchar,
  	"version_said" varchar,
  	"version_says" varchar,
  	"version_at" timestamp(3) with time zone,
  	"version_approved_by_id" uuid,
  	"version_language" "language" DEFAULT 'en',
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_published_by_id" uuid,
  	"version_public_id" varchar,
  	"version_owner_id" uuid,
  	"version_last_edited_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__corrections_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_corrections_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"incidents_id" uuid,
  	"timelines_id" uuid
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"parent_id" uuid,
  	"public_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources_archives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"captured_at" timestamp(3) with time zone,
  	"checksum" varchar
  );
  
  CREATE TABLE "sources" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "source_kind" NOT NULL,
  	"outlet" varchar,
  	"author" varchar,
  	"url" varchar,
  	"published_on" timestamp(3) with time zone,
  	"accessed_on" timestamp(3) with time zone,
  	"access" "access_model" DEFAULT 'open' NOT NULL,
  	"is_confidential" boolean DEFAULT false,
  	"language" "language" DEFAULT 'en' NOT NULL,
  	"link_state" "link_state" DEFAULT 'unchecked' NOT NULL,
  	"link_checked_at" timestamp(3) with time zone,
  	"public_id" varchar,
  	"owner_id" uuid,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "actors_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"kind" "name_kind" DEFAULT 'alias' NOT NULL,
  	"language" "language",
  	"script" varchar
  );
  
  CREATE TABLE "actors_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "actors" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "actor_kind" DEFAULT 'unknown' NOT NULL,
  	"description" varchar,
  	"founded_stated" varchar,
  	"founded_edtf" varchar,
  	"founded_basis" date_basis DEFAULT 'stated',
  	"founded_time_zone" varchar,
  	"founded_note" varchar,
  	"founded_relation_kind" date_relation,
  	"founded_relation_anchor_id" uuid,
  	"founded_relation_min_days" numeric,
  	"founded_relation_max_days" numeric,
  	"founded_relation_not_after" varchar,
  	"founded_earliest" numeric,
  	"founded_latest" numeric,
  	"founded_start" date_end,
  	"founded_end" date_end,
  	"founded_core_earliest" numeric,
  	"founded_core_latest" numeric,
  	"founded_shape" date_shape,
  	"founded_precision" date_precision,
  	"founded_qualifier" date_qualifier,
  	"dissolved_stated" varchar,
  	"dissolved_edtf" varchar,
  	"dissolved_basis" date_basis DEFAULT 'stated',
  	"dissolved_time_zone" varchar,
  	"dissolved_note" varchar,
  	"dissolved_relation_kind" date_relation,
  	"dissolved_relation_anchor_id" uuid,
  	"dissolved_relation_min_days" numeric,
  	"dissolved_relation_max_days" numeric,
  	"dissolved_relation_not_after" varchar,
  	"dissolved_earliest" numeric,
  	"dissolved_latest" numeric,
  	"dissolved_start" date_end,
  	"dissolved_end" date_end,
  	"dissolved_core_earliest" numeric,
  	"dissolved_core_latest" numeric,
  	"dissolved_shape" date_shape,
  	"dissolved_precision" date_precision,
  	"dissolved_qualifier" date_qualifier,
  	"country" varchar,
  	"parent_id" uuid,
  	"privacy" "actor_privacy" DEFAULT 'public' NOT NULL,
  	"privacy_reason" varchar,
  	"public_id" varchar,
  	"owner_id" uuid,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "places_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"kind" "name_kind" DEFAULT 'alias' NOT NULL,
  	"language" "language",
  	"script" varchar
  );
  
  CREATE TABLE "places" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "place_kind" NOT NULL,
  	"point_longitude" numeric,
  	"point_latitude" numeric,
  	"country" varchar,
  	"parent_id" uuid,
  	"default_precision" "place_precision" DEFAULT 'town' NOT NULL,
  	"public_id" varchar,
  	"owner_id" uuid,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"credit" varchar NOT NULL,
  	"rights_owner" varchar,
  	"rights_licence" varchar,
  	"rights_until" timestamp(3) with time zone,
  	"rights_restrictions" varchar,
  	"is_sensitive" boolean DEFAULT false,
  	"checksum" varchar,
  	"public_id" varchar,
  	"owner_id" uuid,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "contributors" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"bio" varchar,
  	"user_id" uuid,
  	"public_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"incidents_id" uuid,
  	"timelines_id" uuid
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "user_role" DEFAULT 'reporter' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"incidents_id" uuid,
  	"timelines_id" uuid,
  	"corrections_id" uuid,
  	"topics_id" uuid,
  	"sources_id" uuid,
  	"actors_id" uuid,
  	"places_id" uuid,
  	"media_id" uuid,
  	"contributors_id" uuid,
  	"redirects_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'Dateline' NOT NULL,
  	"description" varchar,
  	"time_zone" varchar DEFAULT 'UTC' NOT NULL,
  	"hemisphere" "hemisphere" DEFAULT 'north' NOT NULL,
  	"week_start" "week_start" DEFAULT 'monday' NOT NULL,
  	"is_two_person_rule_on" boolean DEFAULT false,
  	"data_licence" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "articles_bylines" ADD CONSTRAINT "articles_bylines_contributor_id_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."contributors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_bylines" ADD CONSTRAINT "articles_bylines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_workflow_checklist" ADD CONSTRAINT "articles_workflow_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_quoted_from_source_id_sources_id_fk" FOREIGN KEY ("quoted_from_source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_media_id_media_id_fk" FOREIGN KEY ("hero_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_timelines_fk" FOREIGN KEY ("timelines_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_incidents_fk" FOREIGN KEY ("incidents_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_bylines" ADD CONSTRAINT "_articles_v_version_bylines_contributor_id_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."contributors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_bylines" ADD CONSTRAINT "_articles_v_version_bylines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_workflow_checklist" ADD CONSTRAINT "_articles_v_version_workflow_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_quoted_from_source_id_sources_id_fk" FOREIGN KEY ("version_quoted_from_source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_hero_media_id_media_id_fk" FOREIGN KEY ("version_hero_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_timelines_fk" FOREIGN KEY ("timelines_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_incidents_fk" FOREIGN KEY ("incidents_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents_places" ADD CONSTRAINT "incidents_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents_places" ADD CONSTRAINT "incidents_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents_participants" ADD CONSTRAINT "incidents_participants_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents_participants" ADD CONSTRAINT "incidents_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents_counts" ADD CONSTRAINT "incidents_counts_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents_counts" ADD CONSTRAINT "incidents_counts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents_citations_asserts" ADD CONSTRAINT "incidents_citations_asserts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."incidents_citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents_citations" ADD CONSTRAINT "incidents_citations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents_citations" ADD CONSTRAINT "incidents_citations_claimed_date_relation_anchor_id_incidents_id_fk" FOREIGN KEY ("claimed_date_relation_anchor_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents_citations" ADD CONSTRAINT "incidents_citations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents_related" ADD CONSTRAINT "incidents_related_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents_related" ADD CONSTRAINT "incidents_related_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents_sensitivity_flags" ADD CONSTRAINT "incidents_sensitivity_flags_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents_workflow_checklist" ADD CONSTRAINT "incidents_workflow_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_date_relation_anchor_id_incidents_id_fk" FOREIGN KEY ("date_relation_anchor_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "incidents_rels" ADD CONSTRAINT "incidents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents_rels" ADD CONSTRAINT "incidents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "incidents_rels" ADD CONSTRAINT "incidents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_places" ADD CONSTRAINT "_incidents_v_version_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_places" ADD CONSTRAINT "_incidents_v_version_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_incidents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_participants" ADD CONSTRAINT "_incidents_v_version_participants_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_participants" ADD CONSTRAINT "_incidents_v_version_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_incidents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_counts" ADD CONSTRAINT "_incidents_v_version_counts_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_counts" ADD CONSTRAINT "_incidents_v_version_counts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_incidents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_citations_asserts" ADD CONSTRAINT "_incidents_v_version_citations_asserts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_incidents_v_version_citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_citations" ADD CONSTRAINT "_incidents_v_version_citations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_citations" ADD CONSTRAINT "_incidents_v_version_citations_claimed_date_relation_anchor_id_incidents_id_fk" FOREIGN KEY ("claimed_date_relation_anchor_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_citations" ADD CONSTRAINT "_incidents_v_version_citations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_incidents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_related" ADD CONSTRAINT "_incidents_v_version_related_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_related" ADD CONSTRAINT "_incidents_v_version_related_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_incidents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_sensitivity_flags" ADD CONSTRAINT "_incidents_v_version_sensitivity_flags_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_incidents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v_version_workflow_checklist" ADD CONSTRAINT "_incidents_v_version_workflow_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_incidents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v" ADD CONSTRAINT "_incidents_v_parent_id_incidents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v" ADD CONSTRAINT "_incidents_v_version_date_relation_anchor_id_incidents_id_fk" FOREIGN KEY ("version_date_relation_anchor_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v" ADD CONSTRAINT "_incidents_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v" ADD CONSTRAINT "_incidents_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v" ADD CONSTRAINT "_incidents_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v" ADD CONSTRAINT "_incidents_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_incidents_v_rels" ADD CONSTRAINT "_incidents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_incidents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v_rels" ADD CONSTRAINT "_incidents_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_incidents_v_rels" ADD CONSTRAINT "_incidents_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "timelines_entries" ADD CONSTRAINT "timelines_entries_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "timelines_entries" ADD CONSTRAINT "timelines_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "timelines_query_verifications" ADD CONSTRAINT "timelines_query_verifications_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "timelines_eras" ADD CONSTRAINT "timelines_eras_date_relation_anchor_id_incidents_id_fk" FOREIGN KEY ("date_relation_anchor_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "timelines_eras" ADD CONSTRAINT "timelines_eras_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "timelines_workflow_checklist" ADD CONSTRAINT "timelines_workflow_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "timelines" ADD CONSTRAINT "timelines_default_window_relation_anchor_id_incidents_id_fk" FOREIGN KEY ("default_window_relation_anchor_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "timelines" ADD CONSTRAINT "timelines_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "timelines" ADD CONSTRAINT "timelines_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "timelines" ADD CONSTRAINT "timelines_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "timelines" ADD CONSTRAINT "timelines_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "timelines_rels" ADD CONSTRAINT "timelines_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "timelines_rels" ADD CONSTRAINT "timelines_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "timelines_rels" ADD CONSTRAINT "timelines_rels_actors_fk" FOREIGN KEY ("actors_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "timelines_rels" ADD CONSTRAINT "timelines_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_timelines_v_version_entries" ADD CONSTRAINT "_timelines_v_version_entries_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_timelines_v_version_entries" ADD CONSTRAINT "_timelines_v_version_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_timelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_timelines_v_version_query_verifications" ADD CONSTRAINT "_timelines_v_version_query_verifications_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_timelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_timelines_v_version_eras" ADD CONSTRAINT "_timelines_v_version_eras_date_relation_anchor_id_incidents_id_fk" FOREIGN KEY ("date_relation_anchor_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_timelines_v_version_eras" ADD CONSTRAINT "_timelines_v_version_eras_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_timelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_timelines_v_version_workflow_checklist" ADD CONSTRAINT "_timelines_v_version_workflow_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_timelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_timelines_v" ADD CONSTRAINT "_timelines_v_parent_id_timelines_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."timelines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_timelines_v" ADD CONSTRAINT "_timelines_v_version_default_window_relation_anchor_id_incidents_id_fk" FOREIGN KEY ("version_default_window_relation_anchor_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_timelines_v" ADD CONSTRAINT "_timelines_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_timelines_v" ADD CONSTRAINT "_timelines_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_timelines_v" ADD CONSTRAINT "_timelines_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_timelines_v" ADD CONSTRAINT "_timelines_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_timelines_v_rels" ADD CONSTRAINT "_timelines_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_timelines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_timelines_v_rels" ADD CONSTRAINT "_timelines_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_timelines_v_rels" ADD CONSTRAINT "_timelines_v_rels_actors_fk" FOREIGN KEY ("actors_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_timelines_v_rels" ADD CONSTRAINT "_timelines_v_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections_rels" ADD CONSTRAINT "corrections_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "corrections_rels" ADD CONSTRAINT "corrections_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "corrections_rels" ADD CONSTRAINT "corrections_rels_incidents_fk" FOREIGN KEY ("incidents_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "corrections_rels" ADD CONSTRAINT "corrections_rels_timelines_fk" FOREIGN KEY ("timelines_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_parent_id_corrections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."corrections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_version_approved_by_id_users_id_fk" FOREIGN KEY ("version_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v_rels" ADD CONSTRAINT "_corrections_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_corrections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_corrections_v_rels" ADD CONSTRAINT "_corrections_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_corrections_v_rels" ADD CONSTRAINT "_corrections_v_rels_incidents_fk" FOREIGN KEY ("incidents_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_corrections_v_rels" ADD CONSTRAINT "_corrections_v_rels_timelines_fk" FOREIGN KEY ("timelines_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sources_archives" ADD CONSTRAINT "sources_archives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sources" ADD CONSTRAINT "sources_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sources" ADD CONSTRAINT "sources_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actors_names" ADD CONSTRAINT "actors_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actors_identifiers" ADD CONSTRAINT "actors_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actors" ADD CONSTRAINT "actors_founded_relation_anchor_id_incidents_id_fk" FOREIGN KEY ("founded_relation_anchor_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actors" ADD CONSTRAINT "actors_dissolved_relation_anchor_id_incidents_id_fk" FOREIGN KEY ("dissolved_relation_anchor_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actors" ADD CONSTRAINT "actors_parent_id_actors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."actors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actors" ADD CONSTRAINT "actors_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actors" ADD CONSTRAINT "actors_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places_names" ADD CONSTRAINT "places_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contributors" ADD CONSTRAINT "contributors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_incidents_fk" FOREIGN KEY ("incidents_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_timelines_fk" FOREIGN KEY ("timelines_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_incidents_fk" FOREIGN KEY ("incidents_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_timelines_fk" FOREIGN KEY ("timelines_id") REFERENCES "public"."timelines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_corrections_fk" FOREIGN KEY ("corrections_id") REFERENCES "public"."corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_actors_fk" FOREIGN KEY ("actors_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contributors_fk" FOREIGN KEY ("contributors_id") REFERENCES "public"."contributors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_bylines_order_idx" ON "articles_bylines" USING btree ("_order");
  CREATE INDEX "articles_bylines_parent_id_idx" ON "articles_bylines" USING btree ("_parent_id");
  CREATE INDEX "articles_bylines_contributor_idx" ON "articles_bylines" USING btree ("contributor_id");
  CREATE INDEX "articles_workflow_checklist_order_idx" ON "articles_workflow_checklist" USING btree ("_order");
  CREATE INDEX "articles_workflow_checklist_parent_id_idx" ON "articles_workflow_checklist" USING btree ("_parent_id");
  CREATE INDEX "articles_quoted_from_quoted_from_source_idx" ON "articles" USING btree ("quoted_from_source_id");
  CREATE INDEX "articles_hero_media_idx" ON "articles" USING btree ("hero_media_id");
  CREATE INDEX "articles_workflow_workflow_assignee_idx" ON "articles" USING btree ("workflow_assignee_id");
  CREATE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_published_at_idx" ON "articles" USING btree ("published_at");
  CREATE INDEX "articles_published_by_idx" ON "articles" USING btree ("published_by_id");
  CREATE UNIQUE INDEX "articles_public_id_idx" ON "articles" USING btree ("public_id");
  CREATE INDEX "articles_owner_idx" ON "articles" USING btree ("owner_id");
  CREATE INDEX "articles_last_edited_by_idx" ON "articles" USING btree ("last_edited_by_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
  CREATE INDEX "articles_rels_timelines_id_idx" ON "articles_rels" USING btree ("timelines_id");
  CREATE INDEX "articles_rels_incidents_id_idx" ON "articles_rels" USING btree ("incidents_id");
  CREATE INDEX "_articles_v_version_bylines_order_idx" ON "_articles_v_version_bylines" USING btree ("_order");
  CREATE INDEX "_articles_v_version_bylines_parent_id_idx" ON "_articles_v_version_bylines" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_bylines_contributor_idx" ON "_articles_v_version_bylines" USING btree ("contributor_id");
  CREATE INDEX "_articles_v_version_workflow_checklist_order_idx" ON "_articles_v_version_workflow_checklist" USING btree ("_order");
  CREATE INDEX "_articles_v_version_workflow_checklist_parent_id_idx" ON "_articles_v_version_workflow_checklist" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_quoted_from_version_quoted_from_sour_idx" ON "_articles_v" USING btree ("version_quoted_from_source_id");
  CREATE INDEX "_articles_v_version_version_hero_media_idx" ON "_articles_v" USING btree ("version_hero_media_id");
  CREATE INDEX "_articles_v_version_workflow_version_workflow_assignee_idx" ON "_articles_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_published_by_idx" ON "_articles_v" USING btree ("version_published_by_id");
  CREATE INDEX "_articles_v_version_version_public_id_idx" ON "_articles_v" USING btree ("version_public_id");
  CREATE INDEX "_articles_v_version_version_owner_idx" ON "_articles_v" USING btree ("version_owner_id");
  CREATE INDEX "_articles_v_version_version_last_edited_by_idx" ON "_articles_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_topics_id_idx" ON "_articles_v_rels" USING btree ("topics_id");
  CREATE INDEX "_articles_v_rels_timelines_id_idx" ON "_articles_v_rels" USING btree ("timelines_id");
  CREATE INDEX "_articles_v_rels_incidents_id_idx" ON "_articles_v_rels" USING btree ("incidents_id");
  CREATE INDEX "incidents_places_order_idx" ON "incidents_places" USING btree ("_order");
  CREATE INDEX "incidents_places_parent_id_idx" ON "incidents_places" USING btree ("_parent_id");
  CREATE INDEX "incidents_places_place_idx" ON "incidents_places" USING btree ("place_id");
  CREATE INDEX "incidents_participants_order_idx" ON "incidents_participants" USING btree ("_order");
  CREATE INDEX "incidents_participants_parent_id_idx" ON "incidents_participants" USING btree ("_parent_id");
  CREATE INDEX "incidents_participants_actor_idx" ON "incidents_participants" USING btree ("actor_id");
  CREATE INDEX "incidents_counts_order_idx" ON "incidents_counts" USING btree ("_order");
  CREATE INDEX "incidents_counts_parent_id_idx" ON "incidents_counts" USING btree ("_parent_id");
  CREATE INDEX "incidents_counts_source_idx" ON "incidents_counts" USING btree ("source_id");
  CREATE INDEX "incidents_citations_asserts_order_idx" ON "incidents_citations_asserts" USING btree ("order");
  CREATE INDEX "incidents_citations_asserts_parent_idx" ON "incidents_citations_asserts" USING btree ("parent_id");
  CREATE INDEX "incidents_citations_order_idx" ON "incidents_citations" USING btree ("_order");
  CREATE INDEX "incidents_citations_parent_id_idx" ON "incidents_citations" USING btree ("_parent_id");
  CREATE INDEX "incidents_citations_source_idx" ON "incidents_citations" USING btree ("source_id");
  CREATE INDEX "incidents_citations_claimed_date_relation_claimed_date_r_idx" ON "incidents_citations" USING btree ("claimed_date_relation_anchor_id");
  CREATE INDEX "incidents_related_order_idx" ON "incidents_related" USING btree ("_order");
  CREATE INDEX "incidents_related_parent_id_idx" ON "incidents_related" USING btree ("_parent_id");
  CREATE INDEX "incidents_related_incident_idx" ON "incidents_related" USING btree ("incident_id");
  CREATE INDEX "incidents_sensitivity_flags_order_idx" ON "incidents_sensitivity_flags" USING btree ("order");
  CREATE INDEX "incidents_sensitivity_flags_parent_idx" ON "incidents_sensitivity_flags" USING btree ("parent_id");
  CREATE INDEX "incidents_workflow_checklist_order_idx" ON "incidents_workflow_checklist" USING btree ("_order");
  CREATE INDEX "incidents_workflow_checklist_parent_id_idx" ON "incidents_workflow_checklist" USING btree ("_parent_id");
  CREATE INDEX "incidents_date_relation_date_relation_anchor_idx" ON "incidents" USING btree ("date_relation_anchor_id");
  CREATE INDEX "incidents_date_date_earliest_idx" ON "incidents" USING btree ("date_earliest");
  CREATE INDEX "incidents_date_date_latest_idx" ON "incidents" USING btree ("date_latest");
  CREATE INDEX "incidents_workflow_workflow_assignee_idx" ON "incidents" USING btree ("workflow_assignee_id");
  CREATE INDEX "incidents_slug_idx" ON "incidents" USING btree ("slug");
  CREATE INDEX "incidents_published_at_idx" ON "incidents" USING btree ("published_at");
  CREATE INDEX "incidents_published_by_idx" ON "incidents" USING btree ("published_by_id");
  CREATE UNIQUE INDEX "incidents_public_id_idx" ON "incidents" USING btree ("public_id");
  CREATE INDEX "incidents_owner_idx" ON "incidents" USING btree ("owner_id");
  CREATE INDEX "incidents_last_edited_by_idx" ON "incidents" USING btree ("last_edited_by_id");
  CREATE INDEX "incidents_updated_at_idx" ON "incidents" USING btree ("updated_at");
  CREATE INDEX "incidents_created_at_idx" ON "incidents" USING btree ("created_at");
  CREATE INDEX "incidents_deleted_at_idx" ON "incidents" USING btree ("deleted_at");
  CREATE INDEX "incidents__status_idx" ON "incidents" USING btree ("_status");
  CREATE INDEX "incidents_rels_order_idx" ON "incidents_rels" USING btree ("order");
  CREATE INDEX "incidents_rels_parent_idx" ON "incidents_rels" USING btree ("parent_id");
  CREATE INDEX "incidents_rels_path_idx" ON "incidents_rels" USING btree ("path");
  CREATE INDEX "incidents_rels_topics_id_idx" ON "incidents_rels" USING btree ("topics_id");
  CREATE INDEX "incidents_rels_media_id_idx" ON "incidents_rels" USING btree ("media_id");
  CREATE INDEX "_incidents_v_version_places_order_idx" ON "_incidents_v_version_places" USING btree ("_order");
  CREATE INDEX "_incidents_v_version_places_parent_id_idx" ON "_incidents_v_version_places" USING btree ("_parent_id");
  CREATE INDEX "_incidents_v_version_places_place_idx" ON "_incidents_v_version_places" USING btree ("place_id");
  CREATE INDEX "_incidents_v_version_participants_order_idx" ON "_incidents_v_version_participants" USING btree ("_order");
  CREATE INDEX "_incidents_v_version_participants_parent_id_idx" ON "_incidents_v_version_participants" USING btree ("_parent_id");
  CREATE INDEX "_incidents_v_version_participants_actor_idx" ON "_incidents_v_version_participants" USING btree ("actor_id");
  CREATE INDEX "_incidents_v_version_counts_order_idx" ON "_incidents_v_version_counts" USING btree ("_order");
  CREATE INDEX "_incidents_v_version_counts_parent_id_idx" ON "_incidents_v_version_counts" USING btree ("_parent_id");
  CREATE INDEX "_incidents_v_version_counts_source_idx" ON "_incidents_v_version_counts" USING btree ("source_id");
  CREATE INDEX "_incidents_v_version_citations_asserts_order_idx" ON "_incidents_v_version_citations_asserts" USING btree ("order");
  CREATE INDEX "_incidents_v_version_citations_asserts_parent_idx" ON "_incidents_v_version_citations_asserts" USING btree ("parent_id");
  CREATE INDEX "_incidents_v_version_citations_order_idx" ON "_incidents_v_version_citations" USING btree ("_order");
  CREATE INDEX "_incidents_v_version_citations_parent_id_idx" ON "_incidents_v_version_citations" USING btree ("_parent_id");
  CREATE INDEX "_incidents_v_version_citations_source_idx" ON "_incidents_v_version_citations" USING btree ("source_id");
  CREATE INDEX "_incidents_v_version_citations_claimed_date_relation_cla_idx" ON "_incidents_v_version_citations" USING btree ("claimed_date_relation_anchor_id");
  CREATE INDEX "_incidents_v_version_related_order_idx" ON "_incidents_v_version_related" USING btree ("_order");
  CREATE INDEX "_incidents_v_version_related_parent_id_idx" ON "_incidents_v_version_related" USING btree ("_parent_id");
  CREATE INDEX "_incidents_v_version_related_incident_idx" ON "_incidents_v_version_related" USING btree ("incident_id");
  CREATE INDEX "_incidents_v_version_sensitivity_flags_order_idx" ON "_incidents_v_version_sensitivity_flags" USING btree ("order");
  CREATE INDEX "_incidents_v_version_sensitivity_flags_parent_idx" ON "_incidents_v_version_sensitivity_flags" USING btree ("parent_id");
  CREATE INDEX "_incidents_v_version_workflow_checklist_order_idx" ON "_incidents_v_version_workflow_checklist" USING btree ("_order");
  CREATE INDEX "_incidents_v_version_workflow_checklist_parent_id_idx" ON "_incidents_v_version_workflow_checklist" USING btree ("_parent_id");
  CREATE INDEX "_incidents_v_parent_idx" ON "_incidents_v" USING btree ("parent_id");
  CREATE INDEX "_incidents_v_version_date_relation_version_date_relation_idx" ON "_incidents_v" USING btree ("version_date_relation_anchor_id");
  CREATE INDEX "_incidents_v_version_date_version_date_earliest_idx" ON "_incidents_v" USING btree ("version_date_earliest");
  CREATE INDEX "_incidents_v_version_date_version_date_latest_idx" ON "_incidents_v" USING btree ("version_date_latest");
  CREATE INDEX "_incidents_v_version_workflow_version_workflow_assignee_idx" ON "_incidents_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_incidents_v_version_version_slug_idx" ON "_incidents_v" USING btree ("version_slug");
  CREATE INDEX "_incidents_v_version_version_published_at_idx" ON "_incidents_v" USING btree ("version_published_at");
  CREATE INDEX "_incidents_v_version_version_published_by_idx" ON "_incidents_v" USING btree ("version_published_by_id");
  CREATE INDEX "_incidents_v_version_version_public_id_idx" ON "_incidents_v" USING btree ("version_public_id");
  CREATE INDEX "_incidents_v_version_version_owner_idx" ON "_incidents_v" USING btree ("version_owner_id");
  CREATE INDEX "_incidents_v_version_version_last_edited_by_idx" ON "_incidents_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_incidents_v_version_version_updated_at_idx" ON "_incidents_v" USING btree ("version_updated_at");
  CREATE INDEX "_incidents_v_version_version_created_at_idx" ON "_incidents_v" USING btree ("version_created_at");
  CREATE INDEX "_incidents_v_version_version_deleted_at_idx" ON "_incidents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_incidents_v_version_version__status_idx" ON "_incidents_v" USING btree ("version__status");
  CREATE INDEX "_incidents_v_created_at_idx" ON "_incidents_v" USING btree ("created_at");
  CREATE INDEX "_incidents_v_updated_at_idx" ON "_incidents_v" USING btree ("updated_at");
  CREATE INDEX "_incidents_v_latest_idx" ON "_incidents_v" USING btree ("latest");
  CREATE INDEX "_incidents_v_autosave_idx" ON "_incidents_v" USING btree ("autosave");
  CREATE INDEX "_incidents_v_rels_order_idx" ON "_incidents_v_rels" USING btree ("order");
  CREATE INDEX "_incidents_v_rels_parent_idx" ON "_incidents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_incidents_v_rels_path_idx" ON "_incidents_v_rels" USING btree ("path");
  CREATE INDEX "_incidents_v_rels_topics_id_idx" ON "_incidents_v_rels" USING btree ("topics_id");
  CREATE INDEX "_incidents_v_rels_media_id_idx" ON "_incidents_v_rels" USING btree ("media_id");
  CREATE INDEX "timelines_entries_order_idx" ON "timelines_entries" USING btree ("_order");
  CREATE INDEX "timelines_entries_parent_id_idx" ON "timelines_entries" USING btree ("_parent_id");
  CREATE INDEX "timelines_entries_incident_idx" ON "timelines_entries" USING btree ("incident_id");
  CREATE INDEX "timelines_query_verifications_order_idx" ON "timelines_query_verifications" USING btree ("order");
  CREATE INDEX "timelines_query_verifications_parent_idx" ON "timelines_query_verifications" USING btree ("parent_id");
  CREATE INDEX "timelines_eras_order_idx" ON "timelines_eras" USING btree ("_order");
  CREATE INDEX "timelines_eras_parent_id_idx" ON "timelines_eras" USING btree ("_parent_id");
  CREATE INDEX "timelines_eras_date_relation_date_relation_anchor_idx" ON "timelines_eras" USING btree ("date_relation_anchor_id");
  CREATE INDEX "timelines_workflow_checklist_order_idx" ON "timelines_workflow_checklist" USING btree ("_order");
  CREATE INDEX "timelines_workflow_checklist_parent_id_idx" ON "timelines_workflow_checklist" USING btree ("_parent_id");
  CREATE INDEX "timelines_default_window_relation_default_window_relatio_idx" ON "timelines" USING btree ("default_window_relation_anchor_id");
  CREATE INDEX "timelines_workflow_workflow_assignee_idx" ON "timelines" USING btree ("workflow_assignee_id");
  CREATE INDEX "timelines_slug_idx" ON "timelines" USING btree ("slug");
  CREATE INDEX "timelines_published_at_idx" ON "timelines" USING btree ("published_at");
  CREATE INDEX "timelines_published_by_idx" ON "timelines" USING btree ("published_by_id");
  CREATE UNIQUE INDEX "timelines_public_id_idx" ON "timelines" USING btree ("public_id");
  CREATE INDEX "timelines_owner_idx" ON "timelines" USING btree ("owner_id");
  CREATE INDEX "timelines_last_edited_by_idx" ON "timelines" USING btree ("last_edited_by_id");
  CREATE INDEX "timelines_updated_at_idx" ON "timelines" USING btree ("updated_at");
  CREATE INDEX "timelines_created_at_idx" ON "timelines" USING btree ("created_at");
  CREATE INDEX "timelines_deleted_at_idx" ON "timelines" USING btree ("deleted_at");
  CREATE INDEX "timelines__status_idx" ON "timelines" USING btree ("_status");
  CREATE INDEX "timelines_rels_order_idx" ON "timelines_rels" USING btree ("order");
  CREATE INDEX "timelines_rels_parent_idx" ON "timelines_rels" USING btree ("parent_id");
  CREATE INDEX "timelines_rels_path_idx" ON "timelines_rels" USING btree ("path");
  CREATE INDEX "timelines_rels_topics_id_idx" ON "timelines_rels" USING btree ("topics_id");
  CREATE INDEX "timelines_rels_actors_id_idx" ON "timelines_rels" USING btree ("actors_id");
  CREATE INDEX "timelines_rels_places_id_idx" ON "timelines_rels" USING btree ("places_id");
  CREATE INDEX "_timelines_v_version_entries_order_idx" ON "_timelines_v_version_entries" USING btree ("_order");
  CREATE INDEX "_timelines_v_version_entries_parent_id_idx" ON "_timelines_v_version_entries" USING btree ("_parent_id");
  CREATE INDEX "_timelines_v_version_entries_incident_idx" ON "_timelines_v_version_entries" USING btree ("incident_id");
  CREATE INDEX "_timelines_v_version_query_verifications_order_idx" ON "_timelines_v_version_query_verifications" USING btree ("order");
  CREATE INDEX "_timelines_v_version_query_verifications_parent_idx" ON "_timelines_v_version_query_verifications" USING btree ("parent_id");
  CREATE INDEX "_timelines_v_version_eras_order_idx" ON "_timelines_v_version_eras" USING btree ("_order");
  CREATE INDEX "_timelines_v_version_eras_parent_id_idx" ON "_timelines_v_version_eras" USING btree ("_parent_id");
  CREATE INDEX "_timelines_v_version_eras_date_relation_date_relation_an_idx" ON "_timelines_v_version_eras" USING btree ("date_relation_anchor_id");
  CREATE INDEX "_timelines_v_version_workflow_checklist_order_idx" ON "_timelines_v_version_workflow_checklist" USING btree ("_order");
  CREATE INDEX "_timelines_v_version_workflow_checklist_parent_id_idx" ON "_timelines_v_version_workflow_checklist" USING btree ("_parent_id");
  CREATE INDEX "_timelines_v_parent_idx" ON "_timelines_v" USING btree ("parent_id");
  CREATE INDEX "_timelines_v_version_default_window_relation_version_def_idx" ON "_timelines_v" USING btree ("version_default_window_relation_anchor_id");
  CREATE INDEX "_timelines_v_version_workflow_version_workflow_assignee_idx" ON "_timelines_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_timelines_v_version_version_slug_idx" ON "_timelines_v" USING btree ("version_slug");
  CREATE INDEX "_timelines_v_version_version_published_at_idx" ON "_timelines_v" USING btree ("version_published_at");
  CREATE INDEX "_timelines_v_version_version_published_by_idx" ON "_timelines_v" USING btree ("version_published_by_id");
  CREATE INDEX "_timelines_v_version_version_public_id_idx" ON "_timelines_v" USING btree ("version_public_id");
  CREATE INDEX "_timelines_v_version_version_owner_idx" ON "_timelines_v" USING btree ("version_owner_id");
  CREATE INDEX "_timelines_v_version_version_last_edited_by_idx" ON "_timelines_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_timelines_v_version_version_updated_at_idx" ON "_timelines_v" USING btree ("version_updated_at");
  CREATE INDEX "_timelines_v_version_version_created_at_idx" ON "_timelines_v" USING btree ("version_created_at");
  CREATE INDEX "_timelines_v_version_version_deleted_at_idx" ON "_timelines_v" USING btree ("version_deleted_at");
  CREATE INDEX "_timelines_v_version_version__status_idx" ON "_timelines_v" USING btree ("version__status");
  CREATE INDEX "_timelines_v_created_at_idx" ON "_timelines_v" USING btree ("created_at");
  CREATE INDEX "_timelines_v_updated_at_idx" ON "_timelines_v" USING btree ("updated_at");
  CREATE INDEX "_timelines_v_latest_idx" ON "_timelines_v" USING btree ("latest");
  CREATE INDEX "_timelines_v_autosave_idx" ON "_timelines_v" USING btree ("autosave");
  CREATE INDEX "_timelines_v_rels_order_idx" ON "_timelines_v_rels" USING btree ("order");
  CREATE INDEX "_timelines_v_rels_parent_idx" ON "_timelines_v_rels" USING btree ("parent_id");
  CREATE INDEX "_timelines_v_rels_path_idx" ON "_timelines_v_rels" USING btree ("path");
  CREATE INDEX "_timelines_v_rels_topics_id_idx" ON "_timelines_v_rels" USING btree ("topics_id");
  CREATE INDEX "_timelines_v_rels_actors_id_idx" ON "_timelines_v_rels" USING btree ("actors_id");
  CREATE INDEX "_timelines_v_rels_places_id_idx" ON "_timelines_v_rels" USING btree ("places_id");
  CREATE INDEX "corrections_approved_by_idx" ON "corrections" USING btree ("approved_by_id");
  CREATE INDEX "corrections_published_at_idx" ON "corrections" USING btree ("published_at");
  CREATE INDEX "corrections_published_by_idx" ON "corrections" USING btree ("published_by_id");
  CREATE UNIQUE INDEX "corrections_public_id_idx" ON "corrections" USING btree ("public_id");
  CREATE INDEX "corrections_owner_idx" ON "corrections" USING btree ("owner_id");
  CREATE INDEX "corrections_last_edited_by_idx" ON "corrections" USING btree ("last_edited_by_id");
  CREATE INDEX "corrections_updated_at_idx" ON "corrections" USING btree ("updated_at");
  CREATE INDEX "corrections_created_at_idx" ON "corrections" USING btree ("created_at");
  CREATE INDEX "corrections_deleted_at_idx" ON "corrections" USING btree ("deleted_at");
  CREATE INDEX "corrections__status_idx" ON "corrections" USING btree ("_status");
  CREATE INDEX "corrections_rels_order_idx" ON "corrections_rels" USING btree ("order");
  CREATE INDEX "corrections_rels_parent_idx" ON "corrections_rels" USING btree ("parent_id");
  CREATE INDEX "corrections_rels_path_idx" ON "corrections_rels" USING btree ("path");
  CREATE INDEX "corrections_rels_articles_id_idx" ON "corrections_rels" USING btree ("articles_id");
  CREATE INDEX "corrections_rels_incidents_id_idx" ON "corrections_rels" USING btree ("incidents_id");
  CREATE INDEX "corrections_rels_timelines_id_idx" ON "corrections_rels" USING btree ("timelines_id");
  CREATE INDEX "_corrections_v_parent_idx" ON "_corrections_v" USING btree ("parent_id");
  CREATE INDEX "_corrections_v_version_version_approved_by_idx" ON "_corrections_v" USING btree ("version_approved_by_id");
  CREATE INDEX "_corrections_v_version_version_published_at_idx" ON "_corrections_v" USING btree ("version_published_at");
  CREATE INDEX "_corrections_v_version_version_published_by_idx" ON "_corrections_v" USING btree ("version_published_by_id");
  CREATE INDEX "_corrections_v_version_version_public_id_idx" ON "_corrections_v" USING btree ("version_public_id");
  CREATE INDEX "_corrections_v_version_version_owner_idx" ON "_corrections_v" USING btree ("version_owner_id");
  CREATE INDEX "_corrections_v_version_version_last_edited_by_idx" ON "_corrections_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_corrections_v_version_version_updated_at_idx" ON "_corrections_v" USING btree ("version_updated_at");
  CREATE INDEX "_corrections_v_version_version_created_at_idx" ON "_corrections_v" USING btree ("version_created_at");
  CREATE INDEX "_corrections_v_version_version_deleted_at_idx" ON "_corrections_v" USING btree ("version_deleted_at");
  CREATE INDEX "_corrections_v_version_version__status_idx" ON "_corrections_v" USING btree ("version__status");
  CREATE INDEX "_corrections_v_created_at_idx" ON "_corrections_v" USING btree ("created_at");
  CREATE INDEX "_corrections_v_updated_at_idx" ON "_corrections_v" USING btree ("updated_at");
  CREATE INDEX "_corrections_v_latest_idx" ON "_corrections_v" USING btree ("latest");
  CREATE INDEX "_corrections_v_rels_order_idx" ON "_corrections_v_rels" USING btree ("order");
  CREATE INDEX "_corrections_v_rels_parent_idx" ON "_corrections_v_rels" USING btree ("parent_id");
  CREATE INDEX "_corrections_v_rels_path_idx" ON "_corrections_v_rels" USING btree ("path");
  CREATE INDEX "_corrections_v_rels_articles_id_idx" ON "_corrections_v_rels" USING btree ("articles_id");
  CREATE INDEX "_corrections_v_rels_incidents_id_idx" ON "_corrections_v_rels" USING btree ("incidents_id");
  CREATE INDEX "_corrections_v_rels_timelines_id_idx" ON "_corrections_v_rels" USING btree ("timelines_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_parent_idx" ON "topics" USING btree ("parent_id");
  CREATE UNIQUE INDEX "topics_public_id_idx" ON "topics" USING btree ("public_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "sources_archives_order_idx" ON "sources_archives" USING btree ("_order");
  CREATE INDEX "sources_archives_parent_id_idx" ON "sources_archives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sources_url_idx" ON "sources" USING btree ("url");
  CREATE INDEX "sources_is_confidential_idx" ON "sources" USING btree ("is_confidential");
  CREATE UNIQUE INDEX "sources_public_id_idx" ON "sources" USING btree ("public_id");
  CREATE INDEX "sources_owner_idx" ON "sources" USING btree ("owner_id");
  CREATE INDEX "sources_last_edited_by_idx" ON "sources" USING btree ("last_edited_by_id");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE INDEX "actors_names_order_idx" ON "actors_names" USING btree ("_order");
  CREATE INDEX "actors_names_parent_id_idx" ON "actors_names" USING btree ("_parent_id");
  CREATE INDEX "actors_identifiers_order_idx" ON "actors_identifiers" USING btree ("_order");
  CREATE INDEX "actors_identifiers_parent_id_idx" ON "actors_identifiers" USING btree ("_parent_id");
  CREATE INDEX "actors_name_idx" ON "actors" USING btree ("name");
  CREATE INDEX "actors_founded_relation_founded_relation_anchor_idx" ON "actors" USING btree ("founded_relation_anchor_id");
  CREATE INDEX "actors_dissolved_relation_dissolved_relation_anchor_idx" ON "actors" USING btree ("dissolved_relation_anchor_id");
  CREATE INDEX "actors_parent_idx" ON "actors" USING btree ("parent_id");
  CREATE UNIQUE INDEX "actors_public_id_idx" ON "actors" USING btree ("public_id");
  CREATE INDEX "actors_owner_idx" ON "actors" USING btree ("owner_id");
  CREATE INDEX "actors_last_edited_by_idx" ON "actors" USING btree ("last_edited_by_id");
  CREATE INDEX "actors_updated_at_idx" ON "actors" USING btree ("updated_at");
  CREATE INDEX "actors_created_at_idx" ON "actors" USING btree ("created_at");
  CREATE INDEX "places_names_order_idx" ON "places_names" USING btree ("_order");
  CREATE INDEX "places_names_parent_id_idx" ON "places_names" USING btree ("_parent_id");
  CREATE INDEX "places_name_idx" ON "places" USING btree ("name");
  CREATE INDEX "places_parent_idx" ON "places" USING btree ("parent_id");
  CREATE UNIQUE INDEX "places_public_id_idx" ON "places" USING btree ("public_id");
  CREATE INDEX "places_owner_idx" ON "places" USING btree ("owner_id");
  CREATE INDEX "places_last_edited_by_idx" ON "places" USING btree ("last_edited_by_id");
  CREATE INDEX "places_updated_at_idx" ON "places" USING btree ("updated_at");
  CREATE INDEX "places_created_at_idx" ON "places" USING btree ("created_at");
  CREATE INDEX "media_checksum_idx" ON "media" USING btree ("checksum");
  CREATE UNIQUE INDEX "media_public_id_idx" ON "media" USING btree ("public_id");
  CREATE INDEX "media_owner_idx" ON "media" USING btree ("owner_id");
  CREATE INDEX "media_last_edited_by_idx" ON "media" USING btree ("last_edited_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "contributors_user_idx" ON "contributors" USING btree ("user_id");
  CREATE UNIQUE INDEX "contributors_public_id_idx" ON "contributors" USING btree ("public_id");
  CREATE INDEX "contributors_updated_at_idx" ON "contributors" USING btree ("updated_at");
  CREATE INDEX "contributors_created_at_idx" ON "contributors" USING btree ("created_at");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_articles_id_idx" ON "redirects_rels" USING btree ("articles_id");
  CREATE INDEX "redirects_rels_incidents_id_idx" ON "redirects_rels" USING btree ("incidents_id");
  CREATE INDEX "redirects_rels_timelines_id_idx" ON "redirects_rels" USING btree ("timelines_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_incidents_id_idx" ON "payload_locked_documents_rels" USING btree ("incidents_id");
  CREATE INDEX "payload_locked_documents_rels_timelines_id_idx" ON "payload_locked_documents_rels" USING btree ("timelines_id");
  CREATE INDEX "payload_locked_documents_rels_corrections_id_idx" ON "payload_locked_documents_rels" USING btree ("corrections_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_actors_id_idx" ON "payload_locked_documents_rels" USING btree ("actors_id");
  CREATE INDEX "payload_locked_documents_rels_places_id_idx" ON "payload_locked_documents_rels" USING btree ("places_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_contributors_id_idx" ON "payload_locked_documents_rels" USING btree ("contributors_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_bylines" CASCADE;
  DROP TABLE "articles_workflow_checklist" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_bylines" CASCADE;
  DROP TABLE "_articles_v_version_workflow_checklist" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "incidents_places" CASCADE;
  DROP TABLE "incidents_participants" CASCADE;
  DROP TABLE "incidents_counts" CASCADE;
  DROP TABLE "incidents_citations_asserts" CASCADE;
  DROP TABLE "incidents_citations" CASCADE;
  DROP TABLE "incidents_related" CASCADE;
  DROP TABLE "incidents_sensitivity_flags" CASCADE;
  DROP TABLE "incidents_workflow_checklist" CASCADE;
  DROP TABLE "incidents" CASCADE;
  DROP TABLE "incidents_rels" CASCADE;
  DROP TABLE "_incidents_v_version_places" CASCADE;
  DROP TABLE "_incidents_v_version_participants" CASCADE;
  DROP TABLE "_incidents_v_version_counts" CASCADE;
  DROP TABLE "_incidents_v_version_citations_asserts" CASCADE;
  DROP TABLE "_incidents_v_version_citations" CASCADE;
  DROP TABLE "_incidents_v_version_related" CASCADE;
  DROP TABLE "_incidents_v_version_sensitivity_flags" CASCADE;
  DROP TABLE "_incidents_v_version_workflow_checklist" CASCADE;
  DROP TABLE "_incidents_v" CASCADE;
  DROP TABLE "_incidents_v_rels" CASCADE;
  DROP TABLE "timelines_entries" CASCADE;
  DROP TABLE "timelines_query_verifications" CASCADE;
  DROP TABLE "timelines_eras" CASCADE;
  DROP TABLE "timelines_workflow_checklist" CASCADE;
  DROP TABLE "timelines" CASCADE;
  DROP TABLE "timelines_rels" CASCADE;
  DROP TABLE "_timelines_v_version_entries" CASCADE;
  DROP TABLE "_timelines_v_version_query_verifications" CASCADE;
  DROP TABLE "_timelines_v_version_eras" CASCADE;
  DROP TABLE "_timelines_v_version_workflow_checklist" CASCADE;
  DROP TABLE "_timelines_v" CASCADE;
  DROP TABLE "_timelines_v_rels" CASCADE;
  DROP TABLE "corrections" CASCADE;
  DROP TABLE "corrections_rels" CASCADE;
  DROP TABLE "_corrections_v" CASCADE;
  DROP TABLE "_corrections_v_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "sources_archives" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "actors_names" CASCADE;
  DROP TABLE "actors_identifiers" CASCADE;
  DROP TABLE "actors" CASCADE;
  DROP TABLE "places_names" CASCADE;
  DROP TABLE "places" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "contributors" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TYPE "public"."byline_role";
  DROP TYPE "public"."stage";
  DROP TYPE "public"."article_kind";
  DROP TYPE "public"."language";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."place_role";
  DROP TYPE "public"."place_precision";
  DROP TYPE "public"."participant_role";
  DROP TYPE "public"."certainty";
  DROP TYPE "public"."asserted";
  DROP TYPE "public"."stance";
  DROP TYPE "public"."date_basis";
  DROP TYPE "public"."date_relation";
  DROP TYPE "public"."date_end";
  DROP TYPE "public"."date_shape";
  DROP TYPE "public"."date_precision";
  DROP TYPE "public"."date_qualifier";
  DROP TYPE "public"."incident_relation";
  DROP TYPE "public"."sensitivity";
  DROP TYPE "public"."incident_type";
  DROP TYPE "public"."verification";
  DROP TYPE "public"."enum_incidents_status";
  DROP TYPE "public"."enum__incidents_v_version_status";
  DROP TYPE "public"."timeline_mode";
  DROP TYPE "public"."lane_key";
  DROP TYPE "public"."enum_timelines_status";
  DROP TYPE "public"."enum__timelines_v_version_status";
  DROP TYPE "public"."correction_kind";
  DROP TYPE "public"."enum_corrections_status";
  DROP TYPE "public"."enum__corrections_v_version_status";
  DROP TYPE "public"."source_kind";
  DROP TYPE "public"."access_model";
  DROP TYPE "public"."link_state";
  DROP TYPE "public"."name_kind";
  DROP TYPE "public"."actor_kind";
  DROP TYPE "public"."actor_privacy";
  DROP TYPE "public"."place_kind";
  DROP TYPE "public"."user_role";
  DROP TYPE "public"."hemisphere";
  DROP TYPE "public"."week_start";`)
}
