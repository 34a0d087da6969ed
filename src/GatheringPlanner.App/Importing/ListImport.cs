using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Importing;

/// <summary>A sort of list that can be brought into a plan.</summary>
/// <typeparam name="TColumn">What a column can say; its first value: nothing that is taken over.</typeparam>
public abstract class ListImport<TColumn>
    where TColumn : struct, Enum
{
    protected const int RowsBetweenReports = 250;

    /// <summary>What is most likely meant by the columns.</summary>
    public abstract ImportMapping<TColumn> Guess(Table table, bool monthFirst);

    /// <summary>Why no list can be made of it, as a sentence; null where it can.</summary>
    public abstract string? ComplaintOf(ImportMapping<TColumn> mapping);

    /// <summary>Some column holds dates that can be read in two ways.</summary>
    public abstract bool HasDates(ImportMapping<TColumn> mapping);

    /// <summary>Works out what every row would do. The same list again finds the same and changes nothing.</summary>
    /// <param name="newId">Makes the ids of what is new.</param>
    /// <param name="progress">Is told how many rows have been looked at.</param>
    public abstract ImportPreview Preview(GatheringPlan plan, ImportMapping<TColumn> mapping, Table table, Func<string> newId, IProgress<int>? progress = null, CancellationToken cancel = default);

    /// <summary>Nothing has changed between the two that a preview depends on.</summary>
    public abstract bool IsSame(GatheringPlan one, GatheringPlan other);
}
