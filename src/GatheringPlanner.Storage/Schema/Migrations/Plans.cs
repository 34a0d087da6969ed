using System.Linq.Expressions;
using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>Plans, their parts and their journal.</summary>
[DbContext(typeof(PlannerDb)), Migration("20260101000000_Plans")]
internal sealed class Plans : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreatePlans(migrationBuilder);
        CreateItems(migrationBuilder);
        CreateNamed(migrationBuilder, "Tracks");
        CreateNamed(migrationBuilder, "Audiences");
        CreateRooms(migrationBuilder);
        CreateWaivers(migrationBuilder);
        CreateJournal(migrationBuilder);
    }

    private void CreatePlans(MigrationBuilder migration) => migration.CreateTable(
        "Plans",
        t => new
        {
            Id = t.Column<Guid>(nullable: false),
            Revision = t.Column<int>(nullable: false),
            CreatedBy = t.Column<string>(nullable: false),
            ChangedAt = Instant(t),
            Title = t.Column<string>(nullable: false),
            Profile = t.Column<string>(nullable: false),
            Purpose = t.Column<string>(nullable: false),
            TimeZone = t.Column<string>(nullable: true),
            StartDate = t.Column<DateOnly>(nullable: true),
            DayCount = t.Column<int>(nullable: false),
            Place = t.Column<string>(nullable: true),
            RemoteZones = t.Column<string>(nullable: false),
            Blockers = t.Column<int>(nullable: false),
            Warnings = t.Column<int>(nullable: false),
            Advice = t.Column<int>(nullable: false),
            Accepted = t.Column<int>(nullable: false),
            Items = t.Column<int>(nullable: false),
        },
        constraints: t => t.PrimaryKey("PK_Plans", plan => plan.Id));

    private static void CreateItems(MigrationBuilder migration) => CreatePart(migration, "AgendaItems", t => new
    {
        PlanId = PlanId(t),
        Id = Id(t),
        Title = t.Column<string>(nullable: false),
        Kind = t.Column<string>(nullable: false),
        Day = t.Column<int>(nullable: true),
        Start = t.Column<int>(nullable: true),
        End = t.Column<int>(nullable: true),
        EndInferred = t.Column<bool>(nullable: false),
        Optional = t.Column<bool>(nullable: false),
        Pinned = t.Column<bool>(nullable: false),
        CustomerVoice = t.Column<bool>(nullable: false),
        Briefing = t.Column<bool>(nullable: false),
        Debrief = t.Column<bool>(nullable: false),
        Track = t.Column<string>(nullable: true),
        Audience = t.Column<string>(nullable: true),
        Room = t.Column<string>(nullable: true),
        Mode = t.Column<string>(nullable: true),
        SpeakerOrigin = t.Column<string>(nullable: true),
        MealService = t.Column<string>(nullable: true),
        InternalBreaks = t.Column<int>(nullable: false),
        Goal = t.Column<string>(nullable: true),
        Method = t.Column<string>(nullable: true),
        Owner = t.Column<string>(nullable: true),
        Note = t.Column<string>(nullable: true),
    },
    x => x.PlanId,
    x => new { x.PlanId, x.Id });

    private static void CreateNamed(MigrationBuilder migration, string table) => CreatePart(
        migration,
        table,
        t => new { PlanId = PlanId(t), Id = Id(t), Name = t.Column<string>(nullable: false) },
        x => x.PlanId,
        x => new { x.PlanId, x.Id });

    private static void CreateRooms(MigrationBuilder migration) => CreatePart(
        migration,
        "Rooms",
        t => new { PlanId = PlanId(t), Id = Id(t), Name = t.Column<string>(nullable: false), Capacity = t.Column<int>(nullable: true) },
        x => x.PlanId,
        x => new { x.PlanId, x.Id });

    private static void CreateWaivers(MigrationBuilder migration) => CreatePart(migration, "Waivers", t => new
    {
        PlanId = PlanId(t),
        Id = Id(t),
        RuleId = t.Column<string>(nullable: false),
        Day = t.Column<int>(nullable: true),
        Items = t.Column<string>(nullable: false),
        By = t.Column<string>(nullable: false),
        Reason = t.Column<string>(nullable: false),
        On = t.Column<DateOnly>(nullable: false),
        Until = t.Column<DateOnly>(nullable: true),
    },
    x => x.PlanId,
    x => new { x.PlanId, x.Id });

    private void CreateJournal(MigrationBuilder migration)
    {
        CreatePart(
            migration,
            "Journal",
            t => new
            {
                PlanId = PlanId(t),
                Revision = t.Column<int>(nullable: false),
                CommandId = t.Column<Guid>(nullable: false),
                Author = t.Column<string>(nullable: false),
                By = t.Column<string>(nullable: false),
                At = Instant(t),
                Sentence = t.Column<string>(nullable: false),
                EditJson = t.Column<string>(nullable: false),
            },
            x => x.PlanId,
            x => new { x.PlanId, x.Revision });
        migration.CreateIndex("IX_Journal_PlanId_CommandId", "Journal", ["PlanId", "CommandId"], unique: true);
    }

    /// <summary>A table whose rows belong to a plan and go with it.</summary>
    private static void CreatePart<T>(
        MigrationBuilder migration,
        string table,
        Func<ColumnsBuilder, T> columns,
        Expression<Func<T, object>> plan,
        Expression<Func<T, object>> key) => migration.CreateTable(
            table,
            columns,
            constraints: t =>
            {
                t.PrimaryKey($"PK_{table}", key);
                t.ForeignKey($"FK_{table}_Plans_PlanId", plan, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });

    private static OperationBuilder<AddColumnOperation> PlanId(ColumnsBuilder t) => t.Column<Guid>(nullable: false);

    private static OperationBuilder<AddColumnOperation> Id(ColumnsBuilder t) => t.Column<string>(nullable: false);

    private OperationBuilder<AddColumnOperation> Instant(ColumnsBuilder t) =>
        ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false);
}
