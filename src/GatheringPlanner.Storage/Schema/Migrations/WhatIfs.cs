using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>Which plans are copies to play with, of which gathering, and what that was when they were made.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261122160000_WhatIfs")]
internal sealed class WhatIfs : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var sqlite = ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true;
        migrationBuilder.CreateTable(
            "WhatIfs",
            t => new
            {
                CopyId = t.Column<Guid>(nullable: false),
                OriginalId = t.Column<Guid>(nullable: false),
                Name = t.Column<string>(nullable: false),
                By = t.Column<string>(nullable: false),
                At = sqlite ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
                AtFirst = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_WhatIfs", whatIf => whatIf.CopyId);
                t.ForeignKey("FK_WhatIfs_Plans_CopyId", whatIf => whatIf.CopyId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_WhatIfs_Plans_OriginalId", whatIf => whatIf.OriginalId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_WhatIfs_OriginalId", "WhatIfs", "OriginalId");
    }
}
