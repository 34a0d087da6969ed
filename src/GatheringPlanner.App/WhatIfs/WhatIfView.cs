using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.WhatIfs;

/// <summary>A copy and its original, both open: what they are now is compared anew whenever somebody changes one of them.</summary>
public sealed class WhatIfView : IDisposable
{
    private readonly PlanLease _copy;
    private readonly PlanLease _original;
    private readonly PlanJudge _judge;
    private readonly List<IDisposable> _watches = [];

    internal WhatIfView(WhatIf whatIf, GatheringPlan atFirst, PlanLease copy, PlanLease original, PlanJudge judge)
    {
        (WhatIf, AtFirst, _copy, _original, _judge) = (whatIf, atFirst, copy, original, judge);
        Comparison = Compare();
    }

    public WhatIf WhatIf { get; }

    public bool MayRead => _original.May(Operation.ReadAgenda);

    public bool MayAdopt => _original.May(Operation.TryOut);

    /// <summary>What the original was when the copy was made.</summary>
    public GatheringPlan AtFirst { get; }

    /// <summary>Of the versions that were the newest when it was last compared.</summary>
    public WhatIfComparison Comparison { get; private set; }

    /// <summary>Compares anew; to be called when <see cref="Watch"/> told of a change, by whoever draws it.</summary>
    public void Refresh() => Comparison = Compare();

    /// <summary>Tells of every change of one of the two until the view is disposed; on no particular thread.</summary>
    public void Watch(Func<Task> changed)
    {
        _watches.Add(_copy.Session.Subscribe(_ => changed()));
        _watches.Add(_original.Session.Subscribe(_ => changed()));
        _watches.Add(_original.WatchHolder(changed));
    }

    /// <summary>Takes the copy's changes over into the original, all of them or none, as one step of the person.</summary>
    public Task<CommandAnswer> AdoptAsync(Person person, Guid commandId, CancellationToken cancel = default) =>
        _original.Session.DoAsync(new(commandId, person, WhatIfComparison.AdoptionOf(WhatIf, AtFirst, _copy.Session.State.Plan)), cancel);

    private WhatIfComparison Compare() => WhatIfComparison.Of(WhatIf, AtFirst, _copy.Session.State.Plan, _original.Session.State.Plan, _judge);

    public void Dispose()
    {
        foreach (var watch in _watches) watch.Dispose();
        _copy.Dispose();
        _original.Dispose();
    }
}
