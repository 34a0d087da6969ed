using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>Blocks and templates of our own.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261122020000_Library")]
internal sealed class LibraryTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Blocks",
            t => new { Id = Text(t), Content = Text(t), ChangedBy = Text(t), ChangedAt = Instant(t) },
            constraints: t => t.PrimaryKey("PK_Blocks", block => block.Id));
        migrationBuilder.CreateTable(
            "Templates",
            t => new { Id = Text(t), Name = Text(t), Summary = Text(t), Content = Text(t), ChangedBy = Text(t), ChangedAt = Instant(t) },
            constraints: t => t.PrimaryKey("PK_Templates", template => template.Id));
    }

    private static OperationBuilder<AddColumnOperation> Text(ColumnsBuilder t) => t.Column<string>(nullable: false);

    private OperationBuilder<AddColumnOperation> Instant(ColumnsBuilder t) =>
        ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false);
}
