using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Plans;

/// <summary>Tells a context which rows a difference adds, changes and removes: nothing else is written.</summary>
internal sealed class DifferenceMarks(PlannerDb db, PlanId plan) : IPartDifferenceVisitor<bool>
{
    public void Add(PlanDifference difference)
    {
        foreach (var part in difference.Parts) part.Accept(this);
    }

    public bool Visit<TId, T>(PartDifference<TId, T> difference)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId>
    {
        Func<T, object> row = PlanKinds.All.Contains(difference.Kind) ? part => part : part => new PartRow(difference.Kind.Name, part.Id.ToString()!, PartJson.Write(part));
        foreach (var part in difference.Added) Mark(row(part), EntityState.Added);
        foreach (var change in difference.Changed) Mark(row(change.After), EntityState.Modified);
        foreach (var part in difference.Removed) Mark(row(part), EntityState.Deleted);
        return true;
    }

    public void Mark(object part, EntityState state)
    {
        var entry = db.Entry(part);
        entry.Property(PlannerDb.PlanId).CurrentValue = plan;
        entry.State = state;
    }
}
