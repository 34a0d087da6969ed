using System.Data.Common;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace GatheringPlanner.Storage.Erasures;

/// <summary>
/// Takes names out of every text column of every table that is no part of a plan: a table that is added later is swept as well. What makes a plan, and what is replayed
/// or hashed, is written anew as a whole instead; records hold no names and are never changed.
/// </summary>
internal sealed class TextSweep(PlannerDb db, NameMask mask, PlanId? only)
{
    private static readonly Type[] WrittenAnew = [typeof(AgendaItem), typeof(Track), typeof(Audience), typeof(Room), typeof(Waiver), typeof(PartRow), typeof(AuditRecord), typeof(ErasureRow)];

    private static readonly (Type Table, string Column)[] ColumnsWrittenAnew =
        [(typeof(JournalEntry), nameof(JournalEntry.EditJson)), (typeof(StepTaken), PlannerModel.Content), (typeof(StepTaken), nameof(StepTaken.Hash)), (typeof(WhatIf), PlannerModel.AtFirst)];

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var table in db.Model.GetEntityTypes().Where(x => !WrittenAnew.Contains(x.ClrType)))
        {
            if (only is not null && table.FindProperty(PlannerDb.PlanId) is null) continue;
            foreach (var column in table.GetProperties().Where(x => IsSwept(table, x))) await SweepAsync(table, column, cancel);
        }
    }

    private static bool IsSwept(IEntityType table, IProperty column) =>
        (column.ClrType == typeof(string) || column.ClrType == typeof(EquatableList<string>)) && !column.IsPrimaryKey() && !ColumnsWrittenAnew.Contains((table.ClrType, column.Name));

    private async Task SweepAsync(IEntityType table, IProperty column, CancellationToken cancel)
    {
        var (from, name, where) = (Quoted(table.GetTableName()!), Quoted(column.GetColumnName()), only is null ? "" : $" AND {Quoted(PlannerDb.PlanId)} = @plan");
        var found = new List<string>();
        await using (var read = Command($"SELECT DISTINCT {name} FROM {from} WHERE {name} IS NOT NULL{where}"))
        {
            await using var reader = await read.ExecuteReaderAsync(cancel);
            while (await reader.ReadAsync(cancel)) found.Add(reader.GetString(0));
        }

        foreach (var text in found.Where(mask.IsIn))
        {
            await using var write = Command($"UPDATE {from} SET {name} = @after WHERE {name} = @before{where}", ("@after", mask.Over(text)), ("@before", text));
            await write.ExecuteNonQueryAsync(cancel);
        }
    }

    private DbCommand Command(string sql, params (string Name, object Value)[] values)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of tables and columns are the model's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        if (only is { } plan) values = [.. values, ("@plan", plan.Value)];
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static string Quoted(string name) => $"\"{name}\"";
}
